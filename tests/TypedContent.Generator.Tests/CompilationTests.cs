using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests that generated code compiles without diagnostics, independent of the content of articles.</summary>
public sealed class CompilationTests
{
    public static TheoryData<string> Hostilities =>
    [
        "*/ class Evil { } /*", "\"\"\" + Evil() + \"\"\"", "a\u2028class Evil { }", "a\u2029class Evil { }", "a\u0085class Evil { }",
        "lone \ud800 surrogates \udc00", "</summary><script>alert(1)</script>", "<![CDATA[ ]]> &amp; &bogus; & < >", "\\u0022 \\\" \\",
        "\u202Edesrever\u202C \u2066isolated\u2069", "\uFFFE\uFFFF", "{0} {1} {", "// #if false", "😀 emoji 👩‍👩‍👧", "日本語の文", "मराठी", "a\0b", "#endif",
        "global", "System", "TypedContent", "MyApp", "Locales", "Instance", "Strings", "Metadata", "Title",
    ];

    [Theory]
    [MemberData(nameof(Hostilities), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_stays_text(string text)
    {
        var frontMatter = text.Any(c => char.IsControl(c) || char.IsSurrogate(c)) ? "x" : text.Replace("'", "''", StringComparison.Ordinal);
        var article = $"""
            ---
            title: '{frontMatter}'
            description: '{frontMatter}'
            '{frontMatter}': '{frontMatter}'
            ---
            # {text}

            {text}

            ## <a name="{text}"></a>{text} again

            [{text}](<{text}>) [{text}](b.md#{text}) <a id="{text}" href="{text}">{text}</a>

            | {text} |
            |---|
            | {text} |
            """;
        foreach (var language in (LanguageVersion[])[LanguageVersion.CSharp12, LanguageVersion.Latest])
        {
            var generation = Generation.Run(Consumer.Parse.WithLanguageVersion(language), [],
                new ContentText("a.md", article), new ContentText($"{text}/{text}.md", article), new ContentText("b.md", Articles.Plain(text)));

            Assert.Empty(Consumer.Complaints(generation.Output));
            Assert.Null(generation.Output.GetTypeByMetadataName("MyApp.Content.Evil"));
        }
    }

    [Fact]
    public void Code_for_net_standard_compiles()
    {
        var generation = Generation.Run(Consumer.ParseNetStandard, [], Articles.ThreeLocales);

        Assert.Empty(Consumer.Complaints(generation.Output));
    }

    [Fact]
    public void A_project_uses_the_members()
    {
        var generation = Generation.Run(
            [.. Articles.ThreeLocales, new("sv-SE/partner/billing.md", "# Betalning\n\n[kund](customer-communication.md#next-steps) [igen](customer-communication.md)\n")]);
        var code = CSharpSyntaxTree.ParseText(
            """
            using System;
            using MyApp.Content;
            using TypedContent;

            internal static class Usage
            {
                public static string Use()
                {
                    var article = Articles.Partner.CustomerCommunication;
                    string text = article.Title.In(Locales.SvSE) + article.Strings.TellYourCustomersFirst.Source;
                    DateOnly date = article.Metadata.In(Locales.DeDE).Date;
                    Section section = article.Links.CustomerCommunication.Section;
                    CustomerCommunicationArticle target = Articles.Partner.Billing.Links.CustomerCommunication.Target;
                    Section next = Articles.Partner.Billing.Links.CustomerCommunicationNextSteps.Section;
                    foreach (Article other in Articles.All)
                    {
                        text += other.Path;
                    }

                    return Articles.TryGet("partner/billing", out var found) ? text + date + section + next + target.Path + found.Path : text;
                }
            }
            """, Consumer.Parse);

        Assert.Empty(Consumer.Complaints(generation.Output.AddSyntaxTrees(code)));
    }

    [Fact]
    public void Removing_a_unit_that_code_uses_breaks_the_build()
    {
        var generation = Generation.Run(new ContentText("a.md", "# A\n\nFirst sentence.\n"));
        var code = CSharpSyntaxTree.ParseText(
            "class C { string s = MyApp.Content.Articles.A.Strings.FirstSentence; }", Consumer.Parse);

        Assert.DoesNotContain(generation.Output.AddSyntaxTrees(code).GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        var edited = generation.Edit("a.md", "# A\n\nSecond sentence.\n");
        Assert.Contains(edited.Output.AddSyntaxTrees(code).GetDiagnostics(), d => d.Id == "CS1061");
    }
}
