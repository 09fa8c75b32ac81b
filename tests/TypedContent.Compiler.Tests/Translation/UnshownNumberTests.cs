using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Translation;

/// <summary>Tests what is reported about branches of plurals that don't show their numbers (TC2022).</summary>
public sealed class UnshownNumberTests
{
    [Theory]
    [InlineData("ru-RU", "{n, plural, one {Один файл} few {# файла} many {# файлов} other {# файла}}", "one", "21")]
    [InlineData("fr-FR", "{n, plural, one {Un fichier} other {# fichiers}}", "one", "0")]
    [InlineData("de-DE", "{n, plural, =0 {Keine} one {# Datei} other {Dateien}}", "other", "3")]
    [InlineData("en-US", "{n, selectordinal, one {#st} two {#nd} few {#rd} other {last}}", "other", "4")]
    [InlineData("pl-PL", "{n, plural, one {# plik} few {pliki} many {{n} plików} other {# pliku}}", "few", "3")]
    public void A_branch_for_several_numbers_shows_them_as_others_do(string locale, string text, string branch, string number)
    {
        var problem = Assert.Single(Check(locale, text));

        var kind = text.Contains("selectordinal", StringComparison.Ordinal) ? "selectordinal" : "plural";
        Assert.Equal(
            $"TC2022: the branch '{branch}' of '{{n, {kind}, …}}' doesn't show the number, and is also for {number} in {locale}; write '#' in it, or branches such as '=1 {{…}}' for the numbers that it is meant for",
            problem);
    }

    [Theory]
    [InlineData("en-US", "{n, plural, one {One file} other {# files}}")]
    [InlineData("fr-FR", "{n, plural, =0 {Aucun fichier} one {Un fichier} other {# fichiers}}")]
    [InlineData("ru-RU", "{n, plural, =1 {Один файл} one {# файл} few {# файла} many {# файлов} other {# файла}}")]
    [InlineData("en-US", "{n, number} {n, plural, one {file} other {files}}")]
    [InlineData("en-US", "{n, plural, one {{who} has # file} other {{who, select, f {her {n} files} other {their {n} files}}}}")]
    [InlineData("ar", "{n, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفا} other {# ملف}}")]
    [InlineData("en-US", "{n, plural, offset:1 =0 {Nobody} =1 {Only you} one {You and another} other {You and # others}}")]
    public void A_branch_for_one_number_need_not_show_it(string locale, string text) => Assert.Empty(Check(locale, text));

    private static IEnumerable<string> Check(string locale, string text) => Reader.Read("---\ntypedcontent.values: true\n---\n\n" + text + "\n", $"{locale}/a.md").Problems
        .Select(problem => $"{problem.Rule.Id}: {problem.Message}");
}
