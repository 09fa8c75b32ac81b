using TypedContent.Generator.Tests.Infrastructure;
using TypedContent.Generator.Tests.Verification;

namespace TypedContent.Generator.Tests.Snapshots;

/// <summary>Compares generated code with the files beside this one. Each test also verifies that the code is cached and compiles.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void NothingYet()
    {
        var generation = Check(Generation.Run());
        Verifier.Verify(generation);
    }

    [Fact]
    public void SideBySideInThreeLocales()
    {
        var generation = Check(Generation.Run(Articles.ThreeLocales));
        Verifier.Verify(generation);
    }

    [Fact]
    public void PlainArticle()
    {
        var properties = new Dictionary<string, string>
        {
            ["TypedContentNamespace"] = "My-App.class.Texts",
            ["TypedContentSourceLocale"] = "sv-se",
            ["TypedContentDefaultLocale"] = "sv-SE",
        };
        var generation = Check(Generation.Run(properties, new ContentText("index.md", """
            # Välkommen

            Här börjar allt.

            ## Nästa steg

            Läs vidare.
            """)));
        Verifier.Verify(generation);
    }

    [Fact]
    public void HardNames()
    {
        string[] paths =
        [
            "2020-12.md", "class.md", "billing.md", "billing/invoices.md", "översikt.md", "---.md", "Orders.md", "orders.md",
            "all.md", "to-string.md", "articles/articles.md", "string-table.md", "a/b/c/index.md", "a/index.md",
        ];
        const string Body = "## 1st step\n\nToString\n\n## class\n\nStringTable\n\n## T\n\n## !!!\n\n???\n\n## Straße\n\nsame\n\n## 日本語\n\n手紙";
        var generation = Check(Generation.Run([.. paths.Select(path => new ContentText(path, Articles.Plain(path, Body)))]));
        Verifier.Verify(generation);
    }

    [Fact]
    public void LinksOfAllKinds()
    {
        var generation = Check(Generation.Run(
            new ContentText("start.md", """
                # Start

                ## Here

                [article](deep/target.md) [section](deep/target.md#part) [self](start.md) [here](#here) [top](#top)
                [site](/legal) [external](https://example.com/a?b=c&d=<e>) [mail](mailto:a@example.com) [phone](tel:123)
                ![image](media/a.png) [moved](old.md) [xref](xref:System.String) [gone](nowhere.md) [gone part](deep/target.md#nowhere)
                """),
            new ContentText("deep/target.md", "# Target\n\n## Part\n\n[back](../start.md)"),
            new ContentText(".openpublishing.redirection.json", """
                { "redirections": [ { "source_path": "old.md", "redirect_url": "/site/deep/target" } ] }
                """, kind: "redirects")));
        Verifier.Verify(generation);
    }

    [Fact]
    public void MetadataShapes()
    {
        var generation = Check(Generation.Run(
            new ContentText("a.md", "---\ntitle: A\nms.date: 01/02/2020\nms.custom: [x, y]\nms.author: someone\nauthor: other\nno-loc: true\n---\n"),
            new ContentText("b.md", "---\ntitle: B\nms.date: 01/02/2020\nms.custom: [x]\nms.author: someone\nauthor: other\nno-loc: false\n---\n"),
            new ContentText("c.md", "---\ntitle: C\nms.date: someday\nms.contentlocale: en-US\nms.translationtype: HT\n\"values\": 1\n---\n")));
        Verifier.Verify(generation);
    }

    /// <summary>Asserts that a second run does no work and keeps no large objects, and that the code compiles without diagnostics.</summary>
    private static Generation Check(Generation generation)
    {
        var second = generation.EditCode();
        Assert.All(second.AllReasons(), Reasons.AssertKept);
        Assert.All(second.OutputReasons(), Reasons.AssertKept);
        CachedValues.AssertLight(generation);
        CachedValues.AssertLight(second);
        Assert.Empty(Consumer.Complaints(generation.Output));
        return generation;
    }
}
