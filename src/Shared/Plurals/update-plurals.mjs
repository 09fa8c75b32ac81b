// Writes PluralData.cs from CLDR's data. In an empty folder:
//   npm install cldr-core && node <path>/src/Shared/Plurals/update-plurals.mjs
// With --expected, writes the categories that Intl.PluralRules selects instead, which tests compare with those of the runtime.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (file) => JSON.parse(readFileSync(`node_modules/cldr-core/supplemental/${file}.json`, 'utf8')).supplemental;
const kinds = [
  { name: 'Cardinals', type: 'cardinal', data: read('plurals')['plurals-type-cardinal'] },
  { name: 'Ordinals', type: 'ordinal', data: read('ordinals')['plurals-type-ordinal'] },
];

/** Returns a rule without its samples and spaces, as PluralCondition reads it. */
const condition = (rule) => rule.split('@')[0].trim().replace(/ and /g, '&').replace(/ or /g, '|').replace(/ /g, '');

/** Returns the locales of each value that a function returns for locales. */
function group(locales, valueOf) {
  const groups = new Map();
  for (const locale of locales) {
    const value = valueOf(locale);
    groups.set(value, [...(groups.get(value) ?? []), locale]);
  }

  return [...groups];
}

function writeData() {
  const tables = kinds.map(({ name, data }) => {
    const rows = group(Object.keys(data), (locale) => Object.entries(data[locale])
      .filter(([key]) => !key.endsWith('-other'))
      .map(([key, rule]) => `${key.replace('pluralRule-count-', '')}:${condition(rule)}`)
      .join(';'));
    const lines = rows.filter(([rules]) => rules).map(([rules, locales]) => `        ("${locales.join(' ')}", "${rules}"),`);
    return `    /// <summary>The rules for ${name === 'Cardinals' ? 'amounts' : 'positions in an order'}.</summary>
    internal static readonly (string Locales, string Rules)[] ${name} =
    [
${lines.join('\n')}
    ];`;
  });
  const { _cldrVersion: version } = read('plurals').version;
  writeFileSync(here('PluralData.cs'), `namespace TypedContent.Shared.Plurals;

/// <summary>Provides the plural rules of CLDR ${version}, which <c>update-plurals.mjs</c> writes.</summary>
/// <remarks>A language that is in no row has one category. The rules are those of CLDR without spaces: <c>&amp;</c> is "and", <c>|</c> is "or".</remarks>
internal static class PluralData
{
${tables.join('\n\n')}
}
`);
}

/** Writes, for each group of locales, a letter for the category of each number. */
function writeExpected() {
  const numbers = [...Array(201).keys(), 1000, 1001, 2000, 5000, 20000, 100000, 1000000, 1000001, 2000000];
  const decimals = '0.0 0.1 0.2 0.5 1.0 1.1 1.2 1.5 1.6 2.0 2.1 2.4 3.1 4.0 4.6 10.1 11.1 12.2 21.1 21.5 100.0 100.1 0.01 0.11 1.00 1.02 1.12 1.20 2.21 1.001'.split(' ');
  const letters = { zero: 'z', one: '1', two: '2', few: 'f', many: 'm', other: 'o' };
  const lines = kinds.flatMap(({ type, data }) => {
    const supported = Object.keys(data).filter((locale) => Intl.PluralRules.supportedLocalesOf(locale).length > 0);
    return group(supported, (locale) => {
      const select = (number, digits) => letters[new Intl.PluralRules(locale, { type, minimumFractionDigits: digits }).select(number)];
      return numbers.map((number) => select(number, 0)).join('')
        + (type === 'cardinal' ? decimals.map((number) => select(Number(number), number.split('.')[1].length)).join('') : '');
    }).map(([categories, locales]) => `${type}|${locales.join(' ')}|${categories}`);
  });
  const header = `${numbers.join(' ')}|${decimals.join(' ')}`;
  writeFileSync(here('../../../tests/TypedContent.Tests/Fixtures/plural-categories.txt'), `${header}\n${lines.join('\n')}\n`);
}

if (process.argv.includes('--expected')) {
  writeExpected();
} else {
  writeData();
}
