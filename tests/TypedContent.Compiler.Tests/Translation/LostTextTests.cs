using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Translation;

/// <summary>Tests texts of links and code that a translation must keep.</summary>
public sealed class LostTextTests
{
    [Fact]
    public void A_link_without_its_text_is_reported() => Assert.Equal(
        [("TC1008", "[](create.md)", "the link to 'create.md' has no text, so readers don't see it; put the translation of 'Create an account' between its brackets")],
        UnitFindings.Of("Se Skapa ett konto. [](create.md)", "See [Create an *account*](create.md)."));

    [Theory]
    [InlineData("[](create.md)", "[](create.md) once")]
    [InlineData("[skapa](create.md)", "[create](create.md)")]
    [InlineData("[![x](a.png)](create.md)", "[![create](a.png)](create.md)")]
    [InlineData("[`a`](create.md)", "[`a`](create.md) first")]
    [InlineData("<https://a.example/b>", "[create](https://a.example/b)")]
    [InlineData("<a href=\"create.md\">skapa</a>", "[create](create.md)")]
    [InlineData("[](create.md) [skapa](b.md)", "[](create.md) [create](b.md)")]
    [InlineData("![](create.md)", "![create](create.md)")]
    [InlineData("[<img src=\"a.png\">](create.md)", "[create<img src=\"a.png\">](create.md)")]
    [InlineData("[:::image source=\"a.png\" alt-text=\"b\":::](create.md)", "[create :::image source=\"a.png\" alt-text=\"b\":::](create.md)")]
    public void A_link_that_can_be_seen_or_never_could_is_not_reported(string target, string source) =>
        Assert.Empty(UnitFindings.Of(target, source));

    [Fact]
    public void Lost_code_is_reported() => Assert.Equal(
        [("TC2006", "Kör kommandot.", "the source has the code `Install-Module`, and the translation does not; put `Install-Module` back")],
        UnitFindings.Of("Kör kommandot.", "Run `Install-Module`."));

    [Fact]
    public void Code_that_became_text_is_reported_where_it_stands() => Assert.Equal(
        [("TC2006", "Install-Module", "the source has the code `Install-Module`, and the translation does not; it stands there as text, so put it between backticks")],
        UnitFindings.Of("Kör Install-Module nu.", "Run `Install-Module` now."));

    [Fact]
    public void Translated_commands_are_reported() => Assert.Equal(
        [("TC2006", "`Installera-Modul`", "the source has the code `Install-Module`, and the translation does not; it has `Installera-Modul` in its place, so correct that")],
        UnitFindings.Of("Kör `Installera-Modul`.", "Run `Install-Module`."));

    [Theory]
    [InlineData("Kör `Installera-Modul`.", "Run `Install-Module` and `Remove-Module`.", "it has `Installera-Modul` in its place, so correct that", "put `Remove-Module` back")]
    [InlineData("Kör `a.x` `b.x`.", "Run `a.y` and `b.y`.", "it has `a.x` in its place, so correct that", "it has `b.x` in its place, so correct that")]
    [InlineData("Kör.", "Run `a.b` or `a.b` twice.", "put `a.b` back")]
    [InlineData("a.b, nu", "`a.b` now", "it stands there as text, so put it between backticks")]
    [InlineData("Kör a.b", "Run `a.b`", "it stands there as text, so put it between backticks")]
    [InlineData("Kör (a.b)", "Run `a.b`", "it stands there as text, so put it between backticks")]
    [InlineData("Kör aa.b", "Run `a.b`", "put `a.b` back")]
    [InlineData("Kör a.bb", "Run `a.b`", "put `a.b` back")]
    [InlineData("Kör a.b `x.y`", "Run `a.b`", "it has `x.y` in its place, so correct that")]
    [InlineData("Kör `x y`", "Run `A B`", "it has `x y` in its place, so correct that")]
    public void Each_lost_code_is_reported_once(string target, string source, params string[] suggestions) => Assert.Equal(
        suggestions, UnitFindings.Of(target, source).Where(finding => finding.Id == "TC2006").Select(finding => finding.Message.Split("; ")[1]));

    [Fact]
    public void Lost_emphasis_is_no_reason_to_leave_out_lost_code() =>
        Assert.Equal(["TC2008", "TC2006"], UnitFindings.Of("Spara a.b nu", "**Save** `a.b` now").Select(finding => finding.Id));

    [Fact]
    public void Code_that_became_text_because_a_backtick_is_lost_is_one_finding() =>
        Assert.Equal(["TC2008"], UnitFindings.Of("Kör Install-Module` nu.", "Run `Install-Module` now.").Select(finding => finding.Id));

    [Theory]
    [InlineData("`a.b` och `c.d`", "`c.d` and `a.b`")]
    [InlineData("`a.b`", "`a.b` or `a.b` again")]
    [InlineData("`Taggar`", "Tags")]
    [InlineData("Ange `ditt namn`", "Enter `your name`")]
    [InlineData("Ange `<namn>`", "Enter `<name>`")]
    [InlineData("Ange `{Namn}`", "Enter `{Name}`")]
    [InlineData("Ange `[Namn]`", "Enter `[Name]`")]
    [InlineData("Ange `%Namn%`", "Enter `%Name%`")]
    [InlineData("Ange `\"Namn\"`", "Enter `\"Name\"`")]
    [InlineData("Ange `'Namn'`", "Enter `'Name'`")]
    [InlineData("Ange `Namnet, inte mer`", "Enter `Name, and don't ask`")]
    [InlineData("`` a.b ``", "`a.b` here")]
    public void Code_that_is_there_or_may_be_translated_is_not_reported(string target, string source) =>
        Assert.Empty(UnitFindings.Of(target, source));
}
