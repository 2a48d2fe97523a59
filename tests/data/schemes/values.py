#!/usr/bin/env python3
"""The values of every shipped pack on the coastal park, computed a second time, without the program.

Totals, energy and indicators come from tests/data/parks/coastal-park.expected.json, which the reference model made; everything else is
computed here from the rows of the park file. Writes coastal-park.csv beside this file: scheme, case, item, value, target, status, how."""
import csv, json, os

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, '../../..'))
park = json.load(open(ROOT + '/resources/examples/coastal-park.json', encoding='utf-8'))
expected = {c['id']: c for c in json.load(open(ROOT + '/tests/data/parks/coastal-park.expected.json', encoding='utf-8'))['cases']}
cases = {c['id']: c for c in park['cases']}
K, COAL = park['parameters']['electricityEqualValueTcePerMwh'], 29.3076
FOSSIL = park['parameters']['fossilPowerFactorTPerMwh']
LOCATION = {2021: 0.5568, 2022: 0.5366, 2023: 0.5306}  # national averages; the newest not after the year


def div(a, b):
    return None if a is None or b is None or not b > 0 else a / b


def rows(c, system, name):
    return c.get(system, {}).get(name, [])


def total(items, key, keep=lambda r: True):
    return sum(r[key] for r in items if keep(r))


def economy(c, key):
    return c.get('economy', {}).get(key)


def value_added(c):
    return economy(c, 'industrialValueAddedWanYuan') or economy(c, 'valueAddedWanYuan')


def sums(c):
    e = c['energySupply']
    s = {k: total(e.get('powerReceived', []), 'mwh', lambda r: r['kind'] == k) for k in ('grid', 'directNonFossil', 'otherFossil')}
    s['sentNonFossil'] = total(e.get('powerSent', []), 'mwh', lambda r: r['kind'] == 'nonFossil')
    primary = ('pv', 'wind', 'hydro', 'geothermal', 'solarThermalPower', 'nuclear')
    s['primary'] = total(e.get('generation', []), 'mwh', lambda r: r['technology'] in primary)
    s['nuclear'] = total(e.get('generation', []), 'mwh', lambda r: r['technology'] == 'nuclear')
    s['biomass'] = total(e.get('generation', []), 'mwh', lambda r: r['technology'] == 'biomass')
    s['covered'] = min(expected[c['id']]['energy']['attributesMwh'], s['grid'])
    s['physical'] = s['directNonFossil'] + s['primary'] + s['biomass'] - s['sentNonFossil']
    return s


def water(c, key):
    return c['infrastructure'].get('water', {}).get(key)


def waste(c, key):
    items = rows(c, 'infrastructure', 'solidWaste')
    return None if not items or any(key not in r for r in items) else total(items, key)


def generated_and_stock(c):
    return sum(r['generatedT'] + r.get('usedFromStockT', 0) for r in rows(c, 'infrastructure', 'solidWaste'))


def calorific(c):
    x = expected[c['id']]['energy']
    mwh = x['byCarrierTce']['electricity'] / K
    return x['totalTce'] - x['byCarrierTce']['electricity'] + mwh * 3.6 / COAL


def links(c):
    items = rows(c, 'infrastructure', 'symbiosis')
    return float(sum('outside' not in (r['from'], r['to']) for r in items)) if items else None


def native(c):
    items = rows(c, 'ecosystem', 'greenAreas')
    return total(items, 'areaHa', lambda r: r.get('native', False)) / 100 / park['park']['areaKm2'] if items else None


def metric(c, name):
    """The value and how it came about; None where the park does not tell it."""
    x = expected[c['id']]
    ind, en, acc, s = x['indicators'], x['energy'], x['accounting'], sums(c)
    va = value_added(c)
    location = LOCATION[max(y for y in LOCATION if y <= c['year'])]
    clean = ind['cleanEnergyShare']
    table = {
        'totalTce': (en['totalTce'], 'result of the reference'),
        'carbonPerEnergy': (acc['totalT'] / en['totalTce'], 'totalT / totalTce'),
        'carbonPerEnergyAtGridAverage': ((acc['totalT'] - en['uncoveredGridMwh'] * (FOSSIL - location)) / en['totalTce'],
                                         'totalT with uncovered grid power at the national average'),
        'judgedCleanEnergyShare': (clean, 'result of the reference'),
        'nonFossilEnergyShare': (clean, 'identity: the clean share without gas is the non-fossil share'),
        'renewableEnergyShare': (clean - s['nuclear'] * K / en['totalTce'], 'non-fossil share less nuclear power'),
        'renewablePowerShare': ((s['physical'] + s['covered'] - s['nuclear']) / en['electricityUseMwh'], 'own, direct and covered power'),
        'physicalNonFossilPowerShare': (s['physical'] / en['electricityUseMwh'], 'own and direct power'),
        'selfUseOfConsumption': (s['physical'] / en['electricityUseMwh'], 'own and direct power'),
        'selfUseOfGeneration': (None, 'curtailment is not entered'),
        'exportOfGeneration': (None, 'curtailment is not entered'),
        'electrification': (en['electricityUseMwh'] * 3.6 / COAL / calorific(c), 'U at 0.1228 tce/MWh over calorific C'),
        'wasteHeatUse': (ind['wasteEnergyUseByKind']['heat'], 'result of the reference'),
        'industrialValueAdded': (va, 'economy'),
        'energyPerValueAdded': (div(en['totalTce'], va), 'C / value added'),
        'energyPerValueAddedCalorific': (div(calorific(c), va), 'calorific C / value added'),
        'energyProductivity': (div(va, en['totalTce']), 'value added / C'),
        'co2PerValueAdded': (div(acc['totalT'], va), 'totalT / value added'),
        'freshWaterM3': (water(c, 'freshM3'), 'row'),
        'freshWaterPerValueAdded': (div(water(c, 'freshM3'), va), 'fresh water / value added'),
        'waterProductivity': (div(va * 1e4, water(c, 'freshM3')), 'value added / fresh water'),
        'wastewaterPerValueAdded': (div(water(c, 'wastewaterM3'), va), 'wastewater / value added'),
        'wastewaterTreatedShare': (div(water(c, 'wastewaterTreatedM3'), water(c, 'wastewaterM3')), 'treated / wastewater'),
        'wastewaterReuse': (div(water(c, 'reclaimedM3'), water(c, 'wastewaterM3')), 'reclaimed / wastewater'),
        'reclaimedWaterUse': (div(water(c, 'reclaimedM3'), water(c, 'wastewaterTreatedM3')), 'reclaimed / treated'),
        'solidWastePerValueAdded': (div(waste(c, 'generatedT'), va), 'waste / value added'),
        'wasteDisposalAndUse': (None if waste(c, 'disposedT') is None else
                                div(waste(c, 'usedT') + waste(c, 'disposedT'), generated_and_stock(c)), 'used and disposed / all'),
        'landfillShare': (div(waste(c, 'landfilledT'), waste(c, 'generatedT')), 'landfilled / generated'),
        'landProductivity': (None, 'industrial land is not entered'),
        'valueAddedPerWorker': (div(va, economy(c, 'employees')), 'value added / employees'),
        'nativeOpenSpace': (native(c), 'native areas / area of the park'),
        'symbiosisLinks': (links(c), 'streams inside of the park'),
    }
    if name in table:
        return table[name]
    if name in ind:
        return ind[name], 'result of the reference'
    return economy(c, name), 'economy'


def firms(f):
    """Enterprises with a flag among those that count; None while one does not say."""
    count = have = 0
    for e in park['enterprises']:
        if f.get('aboveScale') and not e.get('aboveScale', False):
            continue
        if e['employees'] <= f.get('employeesOver', -1):
            continue
        flags = e.get('flags', {})
        if 'among' in f and not flags.get(f['among'], False):
            continue
        if not any(flags.get(x, False) for x in f['flags']) and any(x not in flags for x in f['flags']):
            return None
        count += 1
        have += any(flags.get(x, False) for x in f['flags'])
    return have / count if count else None


def in_year(year, name):
    found = [c for c in park['cases'] if c['kind'] == 'actual' and c['year'] == year]
    return metric(found[0], name)[0] if found else None


def growth(c, name, years):
    first, last = in_year(c['year'] - years, name), metric(c, name)[0]
    return None if first is None or last is None or not first > 0 else (last / first) ** (1 / years) - 1


def measured(c, item):
    rule, name = item['rule'], item.get('metric')
    if name == 'firmsShare':
        return firms(item['firms']), 'count of enterprises'
    series = rule.get('of') or rule.get('over') or ('elasticity' if rule['kind'] == 'elasticity' else None)
    if series in ('growth', 'cut'):
        g = growth(c, name, rule['years'])
        return (None if g is None else -g if series == 'cut' else g), 'actual cases'
    if series == 'mean':
        values = [in_year(c['year'] - k, name) if k else metric(c, name)[0] for k in range(rule['years'])]
        return (None if None in values else sum(values) / len(values)), 'actual cases'
    if series == 'elasticity':
        a, b = growth(c, name, rule['years']), growth(c, rule['to'], rule['years'])
        return (None if a is None or not b else a / b), 'actual cases'
    return metric(c, name) if name else (None, 'no answer')


def class_of(pack, c):
    selector = pack.get('selector')
    if not selector:
        return 'all'
    if 'metric' not in selector:
        return selector['classes'][0]['id']  # the park answers nothing and lies in 江苏
    value = metric(c, selector['metric'])[0]
    return [k['id'] for k in selector['classes'] if value >= k['from']][-1]


def target(pack, c, rule):
    def by_year(table):
        year = pack.get('targetYear', c['year'])
        fit = [int(y) for y in table if int(y) <= year]
        return table[str(max(fit))] if fit else None
    kind = rule['kind']
    if kind == 'external_ref':
        return metric(c, rule['reference'])[0]
    if kind == 'interval':
        return rule['months']
    if kind == 'distinct_targets':
        return len(rule['horizons'])
    if 'byYear' in rule:
        return by_year(rule['byYear'])
    if 'byClass' in rule:
        of = rule['byClass'].get(class_of(pack, c))
        return by_year(of) if isinstance(of, dict) else of
    return rule.get('value')


def status(item, value, goal):
    rule = item['rule']
    if rule['kind'] == 'bool' or value is None or goal is None:
        return 'noData'  # the park answers nothing of other schemes
    op = rule.get('op') or {'up': '>=', 'down': '<='}.get(rule.get('direction'), '<=')
    near = abs(value - goal) <= 1e-9 * abs(goal)
    met = {'>=': value >= goal or near, '<=': value <= goal or near, '>': value > goal and not near, '<': value < goal and not near}[op]
    return 'met' if met else 'notMet'


with open(HERE + '/coastal-park.csv', 'w', encoding='utf-8', newline='') as out:
    lines = csv.writer(out, lineterminator='\n')
    lines.writerow(['scheme', 'case', 'class', 'item', 'value', 'target', 'status', 'how'])
    for name in sorted(os.listdir(ROOT + '/resources/schemes')):
        if not name.endswith('.json'):
            continue
        pack = json.load(open(ROOT + '/resources/schemes/' + name, encoding='utf-8'))
        for c in park['cases']:
            for item in pack['items']:
                value, how = measured(c, item)
                goal = target(pack, c, item['rule'])
                lines.writerow([pack['id'], c['id'], class_of(pack, c), item['id'], '' if value is None else repr(float(value)),
                                '' if goal is None else repr(float(goal)), status(item, value, goal), how])
