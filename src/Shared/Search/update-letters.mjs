// Writes LetterData.cs from the Unicode data of Node: node src/Shared/Search/update-letters.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Letters with a mark that Unicode doesn't decompose.
const undecomposed = { æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ŧ: 't', ß: 'ss', þ: 'th', ĸ: 'k', ŉ: 'n', ς: 'σ', ى: 'ي' };

// In these scripts, a mark that isn't part of the letter is an accent.
const ranges = [[0xaa, 0xba], [0xc0, 0x24f], [0x370, 0x3ff], [0x401, 0x45f], [0x620, 0x64a], [0x671, 0x6d3], [0x1e00, 0x1eff], [0x1f00, 0x1fff], [0xfb00, 0xfb06], [0xff10, 0xff9d]];

/** Returns the letters that stand for a letter, in lower case and without accents. */
function plain(letter) {
  const lower = letter.toLowerCase().normalize('NFC');
  if (lower === 'й' || lower === 'ї' || lower === 'ў') {
    return lower; // Letters of their own in each language that has them.
  }

  return [...lower.normalize('NFKD').replace(/\p{M}/gu, '')].map((part) => undecomposed[part] ?? part).join('');
}

const entries = [];
for (const [first, last] of ranges) {
  for (let code = first; code <= last; code++) {
    const letter = String.fromCharCode(code);
    const result = plain(letter);
    if (/\p{L}|\p{N}/u.test(letter) && result !== letter.toLowerCase() && /^[\p{L}\p{N}]{1,3}$/u.test(result)) {
      entries.push(letter + result);
    }
  }
}

const lines = [];
for (let i = 0; i < entries.length; i += 24) {
  lines.push(`        "${entries.slice(i, i + 24).join(' ')}${i + 24 < entries.length ? ' " +' : '";'}`);
}

writeFileSync(fileURLToPath(new URL('LetterData.cs', import.meta.url)), `namespace TypedContent.Shared.Search;

/// <summary>Lists letters with accents, and other forms of letters. update-letters.mjs writes it.</summary>
internal static class LetterData
{
    /// <summary>Letters, each before the letters that it is read as, with spaces between.</summary>
    internal const string Letters =
${lines.join('\n')}
}
`);
