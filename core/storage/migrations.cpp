#include "schema.h"

namespace core::storage {

// A change of the schema is a new entry at the end, never an edit: files of every version are out there.
/// Long: the statements of every version, which are never edited.
const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all{
        {1,
         "The first project file",
         {
             "CREATE TABLE project (key INTEGER PRIMARY KEY, extra TEXT) STRICT",
             "CREATE TABLE park (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES project ON DELETE CASCADE, id "
             "TEXT, name TEXT, name_en TEXT, province TEXT, city TEXT, latitude REAL, longitude REAL, altitude_m REAL, "
             "climate_zone TEXT, area_km2 REAL, boundary TEXT, boundary_text TEXT, management_body TEXT, stage TEXT, "
             "base_year INTEGER, lead_industry TEXT, park_types_industry TEXT, park_types_location TEXT, "
             "park_types_energy_structure TEXT, extra TEXT) STRICT",
             "CREATE TABLE parameters (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES project ON DELETE "
             "CASCADE, electricity_equal_value_tce_per_mwh REAL, heat_tce_per_gj REAL, fossil_power_factor_t_per_mwh REAL, "
             "fossil_heat_factor_t_per_gj REAL, location_factor_t_per_mwh REAL, on_site_counts_as_direct INTEGER, "
             "include_feedstock_in_energy INTEGER, clean_energy_includes_gas INTEGER, fuel_factor_set TEXT, "
             "green_attribute_validity_months REAL, discount_rate REAL, extra TEXT) STRICT",
             "CREATE TABLE enterprises (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES project ON DELETE "
             "CASCADE, position INTEGER NOT NULL, id TEXT, name TEXT, industry TEXT, employees REAL, above_scale INTEGER, "
             "extra TEXT) STRICT",
             "CREATE TABLE enterprises_flags (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES enterprises ON "
             "DELETE CASCADE, position INTEGER NOT NULL, key_of_row TEXT, value INTEGER, extra TEXT) STRICT",
             "CREATE TABLE cases (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES project ON DELETE CASCADE, "
             "position INTEGER NOT NULL, id TEXT, name TEXT, kind TEXT, year INTEGER, extra TEXT) STRICT",
             "CREATE TABLE cases_parameters (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases ON DELETE "
             "CASCADE, electricity_equal_value_tce_per_mwh REAL, heat_tce_per_gj REAL, fossil_power_factor_t_per_mwh REAL, "
             "fossil_heat_factor_t_per_gj REAL, location_factor_t_per_mwh REAL, on_site_counts_as_direct INTEGER, "
             "include_feedstock_in_energy INTEGER, clean_energy_includes_gas INTEGER, fuel_factor_set TEXT, "
             "green_attribute_validity_months REAL, discount_rate REAL, extra TEXT) STRICT",
             "CREATE TABLE cases_energy_supply (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases ON "
             "DELETE CASCADE, extra TEXT) STRICT",
             "CREATE TABLE cases_energy_supply_power_received (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_energy_supply ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, kind TEXT, mwh REAL, enterprise "
             "TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_energy_supply_power_sent (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_energy_supply ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, kind TEXT, mwh REAL, enterprise "
             "TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_energy_supply_green_attributes (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL "
             "REFERENCES cases_energy_supply ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, kind TEXT, mwh REAL, "
             "produced_from TEXT, produced_to TEXT, serial TEXT, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_energy_supply_generation (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_energy_supply ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, technology TEXT, capacity_mw "
             "REAL, mwh REAL, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_energy_supply_heat_received (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_energy_supply ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, kind TEXT, gj REAL, steam_tonnes "
             "REAL, steam_pressure_mpa REAL, steam_temperature_c REAL, factor_t_per_gj REAL, enterprise TEXT, note TEXT, "
             "extra TEXT) STRICT",
             "CREATE TABLE cases_energy_supply_heat_sent (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_energy_supply ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, kind TEXT, gj REAL, steam_tonnes "
             "REAL, steam_pressure_mpa REAL, steam_temperature_c REAL, factor_t_per_gj REAL, enterprise TEXT, note TEXT, "
             "extra TEXT) STRICT",
             "CREATE TABLE cases_energy_supply_heat_produced (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_energy_supply ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, technology TEXT, gj REAL, "
             "enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_energy_supply_fuel_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_energy_supply ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, fuel TEXT, quantity REAL, unit "
             "TEXT, activity TEXT, factor_set TEXT, custom_ncv_gj_per_unit REAL, custom_tco2_per_unit REAL, custom_source "
             "TEXT, international_bunker INTEGER, origin TEXT, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_energy_supply_electricity_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL "
             "REFERENCES cases_energy_supply ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, mwh REAL, enterprise "
             "TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_infrastructure (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases ON "
             "DELETE CASCADE, water_fresh_m3 REAL, water_reused_m3 REAL, water_wastewater_m3 REAL, "
             "water_wastewater_treated_m3 REAL, water_reclaimed_m3 REAL, extra TEXT) STRICT",
             "CREATE TABLE cases_infrastructure_solid_waste (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_infrastructure ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, material TEXT, hazardous "
             "INTEGER, generated_t REAL, used_t REAL, used_from_stock_t REAL, disposed_t REAL, landfilled_t REAL, "
             "enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_infrastructure_waste_energy (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_infrastructure ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, kind TEXT, recoverable_gj REAL, "
             "used_gj REAL, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_infrastructure_networks (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_infrastructure ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, kind TEXT, capacity REAL, unit "
             "TEXT, loss_share REAL, metered_share REAL, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_infrastructure_symbiosis (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_infrastructure ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, from_of_row TEXT, to_of_row "
             "TEXT, stream TEXT, quantity REAL, unit TEXT, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_infrastructure_electricity_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL "
             "REFERENCES cases_infrastructure ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, mwh REAL, enterprise "
             "TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_infrastructure_fuel_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_infrastructure ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, fuel TEXT, quantity REAL, unit "
             "TEXT, activity TEXT, factor_set TEXT, custom_ncv_gj_per_unit REAL, custom_tco2_per_unit REAL, custom_source "
             "TEXT, international_bunker INTEGER, origin TEXT, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_production (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases ON DELETE "
             "CASCADE, extra TEXT) STRICT",
             "CREATE TABLE cases_production_products (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_production ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, product TEXT, output REAL, unit "
             "TEXT, unit_energy_kgce REAL, limit_standard TEXT, limit_product TEXT, enterprise TEXT, note TEXT, extra "
             "TEXT) STRICT",
             "CREATE TABLE cases_production_process_emissions (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_production ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, process TEXT, output_t REAL, "
             "factor_t_per_t REAL, justification TEXT, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_production_electricity_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_production ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, mwh REAL, load_shape TEXT, "
             "enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_production_heat_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_production ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, gj REAL, temperature_c REAL, "
             "enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_production_fuel_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_production ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, fuel TEXT, quantity REAL, unit TEXT, "
             "activity TEXT, factor_set TEXT, custom_ncv_gj_per_unit REAL, custom_tco2_per_unit REAL, custom_source TEXT, "
             "international_bunker INTEGER, origin TEXT, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_transport (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases ON DELETE "
             "CASCADE, extra TEXT) STRICT",
             "CREATE TABLE cases_transport_fleets (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_transport ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, vehicle TEXT, powertrain TEXT, count "
             "REAL, annual_km REAL, energy_per100_km REAL, energy_unit TEXT, share_in_park REAL, enterprise TEXT, note "
             "TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_transport_freight (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_transport ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, mode TEXT, clean INTEGER, tonnes "
             "REAL, km REAL, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_transport_fuel_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_transport ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, fuel TEXT, quantity REAL, unit TEXT, "
             "activity TEXT, factor_set TEXT, custom_ncv_gj_per_unit REAL, custom_tco2_per_unit REAL, custom_source TEXT, "
             "international_bunker INTEGER, origin TEXT, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_transport_electricity_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_transport ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, mwh REAL, enterprise TEXT, note TEXT, "
             "extra TEXT) STRICT",
             "CREATE TABLE cases_buildings (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases ON DELETE "
             "CASCADE, extra TEXT) STRICT",
             "CREATE TABLE cases_buildings_buildings (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_buildings ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, name TEXT, type TEXT, floor_area_m2 "
             "REAL, is_new INTEGER, standard TEXT, electricity_kwh_per_m2 REAL, gas_m3_per_m2 REAL, heat_gj_per_m2 REAL, "
             "roof_area_m2 REAL, pv_usable_share REAL, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_buildings_fuel_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_buildings ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, fuel TEXT, quantity REAL, unit TEXT, "
             "activity TEXT, factor_set TEXT, custom_ncv_gj_per_unit REAL, custom_tco2_per_unit REAL, custom_source TEXT, "
             "international_bunker INTEGER, origin TEXT, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_buildings_electricity_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_buildings ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, mwh REAL, enterprise TEXT, note TEXT, "
             "extra TEXT) STRICT",
             "CREATE TABLE cases_ecosystem (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases ON DELETE "
             "CASCADE, extra TEXT) STRICT",
             "CREATE TABLE cases_ecosystem_green_areas (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_ecosystem ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, type TEXT, area_ha REAL, native "
             "INTEGER, planted_year REAL, sink_t_per_ha_yr REAL, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_ecosystem_surfaces (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_ecosystem ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, kind TEXT, area_ha REAL, enterprise "
             "TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_ecosystem_fuel_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_ecosystem ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, fuel TEXT, quantity REAL, unit TEXT, "
             "activity TEXT, factor_set TEXT, custom_ncv_gj_per_unit REAL, custom_tco2_per_unit REAL, custom_source TEXT, "
             "international_bunker INTEGER, origin TEXT, enterprise TEXT, note TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_ecosystem_electricity_use (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_ecosystem ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, mwh REAL, enterprise TEXT, note TEXT, "
             "extra TEXT) STRICT",
             "CREATE TABLE cases_design (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases ON DELETE "
             "CASCADE, weather_kind TEXT, weather_station TEXT, weather_seed REAL, weather_file TEXT, weather_sun_offset_h "
             "REAL, weather_scale_to_station INTEGER, weather_ghi TEXT, weather_dni TEXT, weather_dhi TEXT, "
             "weather_temperature TEXT, weather_wind TEXT, weather_wind_height_m REAL, grid_import_mw REAL, grid_export_mw "
             "REAL, grid_island INTEGER, grid_emission_factor REAL, tariff_prices_s REAL, tariff_prices_p REAL, "
             "tariff_prices_f REAL, tariff_prices_v REAL, tariff_prices_d REAL, tariff_import_series TEXT, "
             "tariff_export_price REAL, tariff_export_series TEXT, tariff_fees_transmission REAL, tariff_fees_loss REAL, "
             "tariff_fees_system REAL, tariff_fees_fund REAL, tariff_capacity_yuan_per_kw_year REAL, "
             "tariff_demand_yuan_per_kw_month REAL, tariff_network_rule TEXT, tariff_average_load_rate REAL, "
             "tariff_carbon_price_yuan_per_t REAL, policy_self_use_of_generation_min REAL, policy_self_use_of_load_min "
             "REAL, policy_export_of_generation_max REAL, policy_unused_max REAL, policy_direct_share_min REAL, "
             "policy_carbon_per_energy_max REAL, policy_basis TEXT, dispatch TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_design_series (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases_design "
             "ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, unit TEXT, step_minutes REAL, values_of_row TEXT, "
             "origin TEXT, extra TEXT) STRICT",
             "CREATE TABLE cases_design_loads (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases_design ON "
             "DELETE CASCADE, position INTEGER NOT NULL, id TEXT, carrier TEXT, mwh REAL, shape TEXT, series TEXT, "
             "temperature_c REAL, flexible_share_up REAL, flexible_share_down REAL, flexible_hours REAL, extra TEXT) "
             "STRICT",
             "CREATE TABLE cases_design_plants (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases_design "
             "ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, technology TEXT, mw REAL, min REAL, max REAL, direct "
             "INTEGER, tilt REAL, azimuth REAL, tracker INTEGER, mount TEXT, losses REAL, dc_ac REAL, gamma REAL, curve "
             "TEXT, hub_m REAL, shear REAL, mean_ms REAL, electric_efficiency REAL, power_to_heat REAL, mode TEXT, fuel "
             "TEXT, source TEXT, sink_c REAL, series TEXT, capex_yuan_per_kw REAL, om_share REAL, life_years REAL, extra "
             "TEXT) STRICT",
             "CREATE TABLE cases_design_storage (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases_design "
             "ON DELETE CASCADE, position INTEGER NOT NULL, id TEXT, carrier TEXT, mwh REAL, mw REAL, charge_efficiency "
             "REAL, discharge_efficiency REAL, soc_min REAL, soc_max REAL, self_discharge_per_hour REAL, grid_charging "
             "INTEGER, capex_yuan_per_kw REAL, om_share REAL, life_years REAL, extra TEXT) STRICT",
             "CREATE TABLE cases_design_tariff_bands (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
             "cases_design ON DELETE CASCADE, position INTEGER NOT NULL, months TEXT, weekdays TEXT, hours TEXT, extra "
             "TEXT) STRICT",
             "CREATE TABLE cases_economy (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases ON DELETE "
             "CASCADE, position INTEGER NOT NULL, key_of_row TEXT, value REAL, extra TEXT) STRICT",
             "CREATE TABLE cases_answers (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases ON DELETE "
             "CASCADE, position INTEGER NOT NULL, key_of_row TEXT, status TEXT, value REAL, note TEXT, evidence TEXT, "
             "extra TEXT) STRICT",
             "CREATE TABLE cases_not_applicable (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases ON "
             "DELETE CASCADE, position INTEGER NOT NULL, key_of_row TEXT, reason TEXT, extra TEXT) STRICT",
             "CREATE TABLE measures (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES project ON DELETE "
             "CASCADE, position INTEGER NOT NULL, id TEXT, name TEXT, owner TEXT, content TEXT, task INTEGER, "
             "investment_wan_yuan REAL, annual_cost_wan_yuan REAL, annual_saving_wan_yuan REAL, lifetime_years REAL, "
             "start_year REAL, end_year REAL, effects_electricity_mwh REAL, effects_heat_gj REAL, effects_process_t REAL, "
             "effects_renewable_mwh REAL, applies_to TEXT, extra TEXT) STRICT",
             "CREATE TABLE measures_effects_fuels (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES measures ON "
             "DELETE CASCADE, position INTEGER NOT NULL, fuel TEXT, quantity REAL, unit TEXT, extra TEXT) STRICT",
             "CREATE TABLE evidence (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES project ON DELETE "
             "CASCADE, position INTEGER NOT NULL, id TEXT, title TEXT, file_name TEXT, sha256 TEXT, refers TEXT, issued_on "
             "TEXT, valid_until TEXT, extra TEXT) STRICT",
             "CREATE TABLE series (hash TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT",
             "CREATE TABLE about (written_by TEXT NOT NULL) STRICT",
         }},
        {2,
         "Rows are found by their place",
         {
             "CREATE INDEX enterprises_by_parent ON enterprises (parent, position)",
             "CREATE INDEX enterprises_flags_by_parent ON enterprises_flags (parent, position)",
             "CREATE INDEX cases_by_parent ON cases (parent, position)",
             "CREATE INDEX cases_energy_supply_power_received_by_parent ON cases_energy_supply_power_received (parent, position)",
             "CREATE INDEX cases_energy_supply_power_sent_by_parent ON cases_energy_supply_power_sent (parent, position)",
             "CREATE INDEX cases_energy_supply_green_attributes_by_parent ON cases_energy_supply_green_attributes (parent, "
             "position)",
             "CREATE INDEX cases_energy_supply_generation_by_parent ON cases_energy_supply_generation (parent, position)",
             "CREATE INDEX cases_energy_supply_heat_received_by_parent ON cases_energy_supply_heat_received (parent, position)",
             "CREATE INDEX cases_energy_supply_heat_sent_by_parent ON cases_energy_supply_heat_sent (parent, position)",
             "CREATE INDEX cases_energy_supply_heat_produced_by_parent ON cases_energy_supply_heat_produced (parent, position)",
             "CREATE INDEX cases_energy_supply_fuel_use_by_parent ON cases_energy_supply_fuel_use (parent, position)",
             "CREATE INDEX cases_energy_supply_electricity_use_by_parent ON cases_energy_supply_electricity_use (parent, "
             "position)",
             "CREATE INDEX cases_infrastructure_solid_waste_by_parent ON cases_infrastructure_solid_waste (parent, position)",
             "CREATE INDEX cases_infrastructure_waste_energy_by_parent ON cases_infrastructure_waste_energy (parent, position)",
             "CREATE INDEX cases_infrastructure_networks_by_parent ON cases_infrastructure_networks (parent, position)",
             "CREATE INDEX cases_infrastructure_symbiosis_by_parent ON cases_infrastructure_symbiosis (parent, position)",
             "CREATE INDEX cases_infrastructure_electricity_use_by_parent ON cases_infrastructure_electricity_use (parent, "
             "position)",
             "CREATE INDEX cases_infrastructure_fuel_use_by_parent ON cases_infrastructure_fuel_use (parent, position)",
             "CREATE INDEX cases_production_products_by_parent ON cases_production_products (parent, position)",
             "CREATE INDEX cases_production_process_emissions_by_parent ON cases_production_process_emissions (parent, position)",
             "CREATE INDEX cases_production_electricity_use_by_parent ON cases_production_electricity_use (parent, position)",
             "CREATE INDEX cases_production_heat_use_by_parent ON cases_production_heat_use (parent, position)",
             "CREATE INDEX cases_production_fuel_use_by_parent ON cases_production_fuel_use (parent, position)",
             "CREATE INDEX cases_transport_fleets_by_parent ON cases_transport_fleets (parent, position)",
             "CREATE INDEX cases_transport_freight_by_parent ON cases_transport_freight (parent, position)",
             "CREATE INDEX cases_transport_fuel_use_by_parent ON cases_transport_fuel_use (parent, position)",
             "CREATE INDEX cases_transport_electricity_use_by_parent ON cases_transport_electricity_use (parent, position)",
             "CREATE INDEX cases_buildings_buildings_by_parent ON cases_buildings_buildings (parent, position)",
             "CREATE INDEX cases_buildings_fuel_use_by_parent ON cases_buildings_fuel_use (parent, position)",
             "CREATE INDEX cases_buildings_electricity_use_by_parent ON cases_buildings_electricity_use (parent, position)",
             "CREATE INDEX cases_ecosystem_green_areas_by_parent ON cases_ecosystem_green_areas (parent, position)",
             "CREATE INDEX cases_ecosystem_surfaces_by_parent ON cases_ecosystem_surfaces (parent, position)",
             "CREATE INDEX cases_ecosystem_fuel_use_by_parent ON cases_ecosystem_fuel_use (parent, position)",
             "CREATE INDEX cases_ecosystem_electricity_use_by_parent ON cases_ecosystem_electricity_use (parent, position)",
             "CREATE INDEX cases_design_series_by_parent ON cases_design_series (parent, position)",
             "CREATE INDEX cases_design_loads_by_parent ON cases_design_loads (parent, position)",
             "CREATE INDEX cases_design_plants_by_parent ON cases_design_plants (parent, position)",
             "CREATE INDEX cases_design_storage_by_parent ON cases_design_storage (parent, position)",
             "CREATE INDEX cases_design_tariff_bands_by_parent ON cases_design_tariff_bands (parent, position)",
             "CREATE INDEX cases_economy_by_parent ON cases_economy (parent, position)",
             "CREATE INDEX cases_answers_by_parent ON cases_answers (parent, position)",
             "CREATE INDEX cases_not_applicable_by_parent ON cases_not_applicable (parent, position)",
             "CREATE INDEX measures_by_parent ON measures (parent, position)",
             "CREATE INDEX measures_effects_fuels_by_parent ON measures_effects_fuels (parent, position)",
             "CREATE INDEX evidence_by_parent ON evidence (parent, position)",
         }},
        {3,
         "Cases keep the factors they use",
         {
             "CREATE TABLE cases_factors (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES cases ON DELETE "
             "CASCADE, position INTEGER NOT NULL, in_table TEXT, row_id TEXT, columns TEXT, cells TEXT, extra TEXT) STRICT",
             "CREATE INDEX cases_factors_by_parent ON cases_factors (parent, position)",
         }},
        {4,
         "A project remembers how tables were read",
         {
             "CREATE TABLE table_mappings (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES project ON DELETE "
             "CASCADE, position INTEGER NOT NULL, of_list TEXT, sheet TEXT, headings TEXT, fields TEXT, units TEXT, extra TEXT) "
             "STRICT",
             "CREATE INDEX table_mappings_by_parent ON table_mappings (parent, position)",
         }},
        {5,
         "A project holds the author's part of its documents",
         {
             "CREATE TABLE own_texts (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES project ON DELETE "
             "CASCADE, position INTEGER NOT NULL, document TEXT, section TEXT, text TEXT, extra TEXT) STRICT",
             "CREATE INDEX own_texts_by_parent ON own_texts (parent, position)",
             "CREATE TABLE confirmed_paragraphs (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES project ON DELETE "
             "CASCADE, position INTEGER NOT NULL, document TEXT, paragraph TEXT, figures TEXT, extra TEXT) STRICT",
             "CREATE INDEX confirmed_paragraphs_by_parent ON confirmed_paragraphs (parent, position)",
             "CREATE TABLE document_roles (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES project ON DELETE "
             "CASCADE, position INTEGER NOT NULL, document TEXT, role TEXT, of_case TEXT, extra TEXT) STRICT",
             "CREATE INDEX document_roles_by_parent ON document_roles (parent, position)",
         }},
        {6,
         "A project keeps snapshots and the trail of its changes",
         {
             "CREATE TABLE pieces (name BLOB PRIMARY KEY, data BLOB NOT NULL) STRICT, WITHOUT ROWID",
             "CREATE TABLE snapshots (key INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL, made_at TEXT NOT NULL, "
             "made_by TEXT NOT NULL, content BLOB NOT NULL, trailed INTEGER NOT NULL) STRICT",
             "CREATE TABLE trail (key INTEGER PRIMARY KEY, made_at TEXT NOT NULL, made_by TEXT NOT NULL, what TEXT NOT NULL, "
             "changes INTEGER NOT NULL, edits TEXT NOT NULL) STRICT",
         }},
        {7,
         "Measures say what they need and exclude",
         {
             "CREATE TABLE measures_relations (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES measures ON "
             "DELETE CASCADE, position INTEGER NOT NULL, kind TEXT, measure TEXT, extra TEXT) STRICT",
             "CREATE INDEX measures_relations_by_parent ON measures_relations (parent, position)",
         }},
        {8,
         "Designs have a calendar",
         {
             // the new columns stand before the last one, as in the declarations
             "ALTER TABLE cases_design RENAME COLUMN extra TO extra_before",
             "ALTER TABLE cases_design ADD COLUMN calendar_first_weekday INTEGER",
             "ALTER TABLE cases_design ADD COLUMN calendar_holidays TEXT",
             "ALTER TABLE cases_design ADD COLUMN calendar_workdays TEXT",
             "ALTER TABLE cases_design ADD COLUMN extra TEXT",
             "UPDATE cases_design SET calendar_first_weekday = 1, calendar_holidays = '[]', calendar_workdays = '[]', extra = "
             "extra_before",
             "ALTER TABLE cases_design DROP COLUMN extra_before",
         }},
        {9,
         "A project remembers which enterprise got a workbook and returned it",
         {
             "CREATE TABLE workbook_notes (key INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES project ON DELETE "
             "CASCADE, position INTEGER NOT NULL, of_case TEXT, of_enterprise TEXT, handed_out_on TEXT, returned_on TEXT, "
             "file_name TEXT, rows_taken INTEGER, extra TEXT) STRICT",
             "CREATE INDEX workbook_notes_by_parent ON workbook_notes (parent, position)",
         }},
    };
    return all;
}

} // namespace core::storage
