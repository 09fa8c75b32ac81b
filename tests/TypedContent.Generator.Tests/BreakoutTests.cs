using System.Globalization;
using System.Xml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests that text of articles can't end the literal or comment that contains it, and that literals have the text of the article.</summary>
public sealed class BreakoutTests
{
    public static TheoryData<string> Hostilities =>
    [
        "\"; class Evil { } //", "\"\"\"; class Evil { } \"\"\"", "*/ class Evil { } /*", "\\\"; class Evil { } //", "\\", "\\u0022; class Evil { } //", "\n class Evil { }", "\r class Evil { }", "\u0085 class Evil { }",
        "\u2028 class Evil { }", "\u2029 class Evil { }", "\0 class Evil { }", "\u001A class Evil { }", "\uFEFF class Evil { }", "</summary><exception cref=\"Evil\">", "<see cref=\"Evil\"/>", "<!-- ", "]]>", "<?x ?>", "&#0;&bogus;",
        "\u202E } ssalc \u202C", "\u2066class\u2069", "\u200Bclass", "\uD83D lone", "\uDE00 lone", "\uDE00\uD83D turned", "\uFFFE\uFFFF", "{0}{1}}}{{", "$\"{Evil()}\"", "@\"\"", "#endif", "#if false", "#pragma warning disable", "#line 1 \"x\"", "#nullable disable",
        "global::System", "public", "async", "record", "value", "field", "__arglist", "Instance", "Values", "In", "All", "Set", "TryGet", "ContentIndex", "Article", "ArticleMetadata", "Equals", "e\u0301", "ſ", "K", "\u0345a", "٣", "𝒜", "ﬁ", "ª",
    ];

    [Theory]
    [MemberData(nameof(Hostilities), DisableDiscoveryEnumeration = true)]
    public void Front_matter_stays_text(string text)
    {
        var quoted = Yaml(text);
        var head = $"---\ntitle: {quoted}\ndescription: {quoted}\n{quoted}: {quoted}\nms.{Word(text)}: [{quoted}, {quoted}]\n---\n# x\n";
        var generation = Generation.Run(new ContentText("a.md", head), new ContentText("b.md", head));

        AssertSound(generation);
        if (!generation.Diagnostics.Any(diagnostic => diagnostic.Id == "TC0001"))
        {
            Assert.Contains(text, Literals(generation));
        }
    }

    [Theory]
    [MemberData(nameof(Hostilities), DisableDiscoveryEnumeration = true)]
    public void Units_and_their_sources_stay_text(string text)
    {
        var unit = $"<span data-ttu-id=\"a-1\">{text}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">{text}</span></span>";
        var article = $"# <a name=\"{text}\"></a>{unit}\n\n{unit}\n\n[{unit}](https://a.se/{text})\n";

        AssertSound(Generation.Run(new ContentText("sv-SE/a.md", article), new ContentText("de-DE/a.md", article)));
    }

    [Theory]
    [MemberData(nameof(Hostilities), DisableDiscoveryEnumeration = true)]
    public void Paths_and_locales_stay_text(string text)
    {
        var generation = Generation.Run(
            new ContentText($"x/{text}x/{text}.y.md", Articles.Plain("A")), new ContentText("b.md", Articles.Plain("B"), locale: text.Trim()));

        AssertSound(generation);
        Assert.Contains(Literals(generation), literal => literal == Composed($"x/{text}x/{text}.y".Replace('\\', '/')));

        static string Composed(string path) => path.All(c => c is < '\uD800' or (> '\uDFFF' and < '\uFFFE')) ? path.Normalize() : path;
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Long_text_stays_short_in_comments_and_whole_in_literals(int length)
    {
        var words = string.Concat(Enumerable.Repeat("ord \"*/ ", length / 8));
        var word = new string('å', length);
        var generation = Generation.Run(
            new ContentText("a.md", $"---\ntitle: {Yaml(words)}\n{(length <= 1_000 ? word : "key")}: {Yaml(word)}\n---\n# {words}\n\n{word}\n\n## {word}\n\n[{words}](https://a.se/{word})\n"),
            new ContentText(string.Concat(Enumerable.Repeat("folder/", 60)) + "deep.md", "# Deep\n"));

        AssertSound(generation);
        Assert.All(generation.Result.GeneratedSources, source => Assert.InRange(source.SourceText.Lines.Max(line => line.Span.Length), 0, 8_000));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("å")]
    [InlineData("あ")]
    public void The_compiler_accepts_the_longest_names(string letter)
    {
        var name = string.Concat(Enumerable.Repeat(letter, 1_100));

        AssertSound(Generation.Run(
            new ContentText($"{name}x/{name}.md", "# A"), new ContentText($"{name}x/{name}/b.md", "# B"), new ContentText($"{name}y/{name}.md", "# C"),
            new ContentText($"{name}y/{name}z.md", "# D\n\n[c](" + name + ".md)")));
    }

    private static void AssertSound(Generation generation)
    {
        Assert.DoesNotContain(generation.Diagnostics, diagnostic => diagnostic.Id == "TC9099");
        Assert.Empty(Consumer.Complaints(generation.Output));

        // A locale may have any name, and its type has it too.
        Assert.DoesNotContain(
            generation.Output.GetSymbolsWithName("Evil", SymbolFilter.Type), type => type is not INamedTypeSymbol { AllInterfaces: [{ Name: "ILocaleType" }], ContainingType.Name: "LocaleTypes" });
        using var documentation = new MemoryStream();
        generation.Output.Emit(new MemoryStream(), xmlDocumentationStream: documentation);
        documentation.Position = 0;
        using var reader = XmlReader.Create(documentation);
        while (reader.Read())
        {
            Assert.NotEqual("exception", reader.Name);
        }
    }

    /// <summary>Returns the values of all string literals in the generated code.</summary>
    private static List<string> Literals(Generation generation) =>
    [
        .. generation.Output.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.RawKind == (int)SyntaxKind.StringLiteralExpression).Select(literal => literal.Token.ValueText),
    ];

    /// <summary>Returns a YAML scalar in which every character that could have a special meaning is escaped.</summary>
    private static string Yaml(string text) => "\"" + string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c == 'å'
        ? c.ToString() : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture))) + "\"";

    private static string Word(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)) + "x";
}
