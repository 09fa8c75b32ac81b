using TypedContent.CodeFixes.Tests.Infrastructure;

namespace TypedContent.CodeFixes.Tests;

/// <summary>Tests constant paths of articles.</summary>
public sealed class ArticlePathTests
{
    private static readonly ContentText[] s_articles = [new("en-US/billing/invoices.md", "# Invoices\n\nPay.\n"), new("en-US/start.md", "# Start\n\nGo.\n")];

    [Theory]
    [InlineData("billing/invoces", "billing/invoices")]
    [InlineData("/billing/invoices.md", "billing/invoices")]
    [InlineData("invoices", "billing/invoices")]
    public async Task The_nearest_path_is_suggested(string path, string nearest)
    {
        using var project = new Project(Call($"Articles.TryGet(\"{path}\", out var a)")).With(s_articles);

        Assert.Equal([$"TC6002: no article has the path '{path}'; '{nearest}' is similar"], await project.MessagesAsync());
        await project.FixAsync(new ReplacementFix());
        Assert.Equal([Call($"Articles.TryGet(\"{nearest}\", out var a)")], project.Files);
    }

    [Theory]
    [InlineData("Articles.Set.TryGet(\"nowhere-at-all\", out var a)")]
    [InlineData("Articles.TryGet(Path, out var a)")]
    public async Task A_path_that_is_like_no_other_is_reported_alone(string call)
    {
        using var project = new Project("class P { const string Path = \"nowhere-at-all\"; bool B() => " + call + "; }").With(s_articles);

        Assert.Equal(["TC6002: no article has the path 'nowhere-at-all'"], await project.MessagesAsync());
        Assert.False(await project.HasFixAsync(new ReplacementFix()));
    }

    [Theory]
    [InlineData("Articles.TryGet(path, out var a)")]
    [InlineData("new Dictionary<string, Article>().TryGetValue(\"x\", out var a)")]
    [InlineData("TryGet(\"x\", out var a)")]
    [InlineData("Articles.TryGet(\"start\", out _)")]
    [InlineData("Articles.TryGet(\"start\", out var a) && a.Title.ToString() == path")]
    public async Task Other_calls_are_left_alone(string call)
    {
        using var project = new Project("using System.Collections.Generic; class P { bool B(string path) => " + call + "; static bool TryGet(string x, out string? y) { y = x; return true; } }").With(s_articles);

        Assert.Empty(await project.MessagesAsync());
    }

    [Theory]
    [InlineData("Articles.TryGet(\"billing/invoices\", out var a);", "var a = Articles.Billing.Invoices;")]
    [InlineData("Article? a; Articles.TryGet(\"start\", out a);", "Article? a; a = Articles.Start;")]
    [InlineData("if (Articles.TryGet(\"start\", out Article? a))\n        {\n            Use(a);\n        }", "Article? a = Articles.Start;\n        Use(a);")]
    [InlineData("if (Articles.TryGet(\"start\", out var a)) Use(a);", "var a = Articles.Start;\n        Use(a);")]
    [InlineData("if (!Articles.Set.TryGet(\"start\", out var a))\n        {\n            throw new System.Exception();\n        }\n\n        Use(a);", "var a = Articles.Start;\n\n        Use(a);")]
    public async Task A_constant_path_becomes_the_member(string before, string after)
    {
        using var project = new Project(Body(before)).With(s_articles);

        Assert.StartsWith("TC6003: the article '", Assert.Single(await project.MessagesAsync()), StringComparison.Ordinal);
        await project.FixAsync(new TypedArticleFix());

        Assert.Equal(Body(after), project.Files[0].ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("if (Articles.TryGet(\"start\", out var a))\n        {\n            Use(a); // why\n            // last\n        }")]
    [InlineData("if (Articles.TryGet(\"start\", out var a)) { Use(a); /* inner */ }")]
    [InlineData("if (!Articles.TryGet(\"start\", out var a)) return; a = Articles.Billing.Invoices;")]
    [InlineData("Articles.TryGet(\"start\", out var a); Articles.TryGet(\"billing/invoices\".Trim(), out a);")]
    [InlineData("if (!Articles.TryGet(\"start\", out var a)) return; (a, _) = (Articles.Billing.Invoices, 1);")]
    public async Task Code_that_would_lose_comments_or_not_compile_is_not_changed(string body)
    {
        using var project = new Project(Body(body)).With(s_articles);

        Assert.False(await project.HasFixAsync(new TypedArticleFix()));
    }

    [Fact]
    public async Task Comments_around_a_statement_stay()
    {
        using var project = new Project(Body("// before\n        Articles.TryGet(\"start\", out var a); // behind\n        Use(a);")).With(s_articles);

        await project.FixAsync(new TypedArticleFix());

        Assert.Equal(Body("// before\n        var a = Articles.Start; // behind\n        Use(a);"), project.Files[0].ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Properties_that_the_user_adds_to_the_class_are_no_articles_of_their_own()
    {
        using var project = new Project(Call("Articles.TryGet(\"billing/invoces\", out var a)"), "namespace MyApp.Content { public static partial class Articles { public static InvoicesArticle Favorite => Billing.Invoices; } }").With(s_articles);

        Assert.Equal(["TC6002: no article has the path 'billing/invoces'; 'billing/invoices' is similar"], await project.MessagesAsync());
    }

    [Theory]
    [InlineData("Articles.TryGet(\"logo\", out string text)")]
    [InlineData("Articles.Site.TryGet(\"contoso\", out var a)")]
    [InlineData("Articles.TryGet(article: out var a, path: \"nowhere\")")]
    public async Task What_the_user_adds_to_the_class_may_know_other_paths(string call)
    {
        using var project = new Project(Call(call), """
            namespace MyApp.Content
            {
                public static partial class Articles
                {
                    public static TypedContent.ContentSet Site => TypedContent.ContentSet.Combine(Set);
                    public static bool TryGet(string name, out string text) { text = name; return true; }
                }
            }
            """).With(s_articles);

        Assert.Empty(await project.MessagesAsync());
        project.Build();
    }

    [Theory]
    [InlineData("$\"billing/{nameof(System)}\"", "billing/System")]
    [InlineData("nameof(System)", "System")]
    [InlineData("\"billing/\" + \"nowhere-at-all\"", "billing/nowhere-at-all")]
    [InlineData("@\"no\\article\"", "no\\article")]
    public async Task Constants_of_any_form_are_reported(string constant, string path)
    {
        using var project = new Project(Call($"Articles.TryGet({constant}, out var a)")).With(s_articles);

        Assert.StartsWith($"TC6002: no article has the path '{path}'", Assert.Single(await project.MessagesAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$\"billing/{name}\"")]
    [InlineData("name + \"x\"")]
    [InlineData("name ?? \"x\"")]
    [InlineData("default(string)!")]
    [InlineData("path: name")]
    public async Task Paths_that_are_no_constants_are_left_alone(string path)
    {
        using var project = new Project("class P { bool B(string name) => Articles.TryGet(" + path + ", out var a); }").With(s_articles);

        Assert.Empty(await project.MessagesAsync());
    }

    [Fact]
    public async Task All_constant_paths_become_members_at_once()
    {
        using var project = new Project(Body("Articles.TryGet(\"start\", out var a);\n        Articles.TryGet(\"billing/invoices\", out var b);"), Body("Articles.TryGet(\"start\", out var a);").Replace("class P", "class Q", StringComparison.Ordinal)).With(s_articles);

        await project.FixAllAsync(new TypedArticleFix());

        Assert.Equal(Body("var a = Articles.Start;\n        var b = Articles.Billing.Invoices;"), project.Files[0].ReplaceLineEndings("\n"));
        Assert.Empty(await project.MessagesAsync());
    }

    [Theory]
    [InlineData("Articles.TryGet", true)]
    [InlineData("Articles.TryGet", false)]
    [InlineData("Articles.Set.TryGet", false)]
    public async Task Paths_of_a_referenced_assembly_are_those_that_it_exports(string method, bool isOpen)
    {
        using var project = Referring(isOpen ? Library.Open("Contoso.Help", isExported: true, s_articles) : Library.Built("Contoso.Help", isExported: true, s_articles), $"Contoso.Help.Content.{method}(\"billing/invoces\", out var a)");

        Assert.Equal(["TC6002: no article has the path 'billing/invoces'; 'billing/invoices' is similar"], await project.MessagesAsync());
        await project.FixAllAsync(new ReplacementFix());
        Assert.Equal([Call($"Contoso.Help.Content.{method}(\"billing/invoices\", out var a)")], project.Files);
        Assert.Empty(await project.MessagesAsync());
    }

    [Theory]
    [InlineData("Contoso.Help.Content.Articles.TryGet(\"start\", out var a)", true)]
    [InlineData("Contoso.Help.Content.Articles.TryGet(\"own\", out var a)", false)]
    [InlineData("Articles.TryGet(\"own\", out _)", true)]
    public async Task Paths_that_exist_and_those_of_an_assembly_that_exports_none_are_left_alone(string call, bool isExported)
    {
        using var project = Referring(Library.Built("Contoso.Help", isExported, s_articles), call);

        Assert.Empty(await project.MessagesAsync());
    }

    [Fact]
    public async Task A_project_without_articles_of_its_own_asks_for_those_of_a_library()
    {
        using var project = new Project(Call("Contoso.Help.Content.Articles.TryGet(\"strat\", out var a)")).Referring(Library.Built("Contoso.Help", isExported: true, s_articles));

        Assert.Equal(["TC6002: no article has the path 'strat'; 'start' is similar"], await project.MessagesAsync());
    }

    [Fact]
    public async Task Each_project_has_its_own_paths()
    {
        using var project = Referring(Library.Built("Contoso.Help", isExported: true, s_articles), "Articles.TryGet(\"start\", out _) && Contoso.Help.Content.Articles.TryGet(\"own\", out _)");

        Assert.Equal(["TC6002: no article has the path 'start'", "TC6002: no article has the path 'own'"], await project.MessagesAsync());
    }

    [Fact]
    public async Task All_unknown_paths_are_corrected_at_once_in_all_files()
    {
        using var project = new Project(Call("Articles.TryGet(\"strat\", out var a)"), "class Q { bool B() => Articles.TryGet(\"invoices\", out var a) | Articles.Set.TryGet(\"strat\", out a); }").With(s_articles);

        await project.FixAllAsync(new ReplacementFix());

        Assert.Equal([Call("Articles.TryGet(\"start\", out var a)"), "class Q { bool B() => Articles.TryGet(\"billing/invoices\", out var a) | Articles.Set.TryGet(\"start\", out a); }"], project.Files);
        Assert.Empty(await project.MessagesAsync());
    }

    private static Project Referring(Microsoft.CodeAnalysis.MetadataReference assembly, string call) => new Project(Call(call)).Referring(assembly).With(new ContentText("en-US/own.md", "# Own\n"));

    private static string Call(string call) => $"class P {{ bool B() => {call}; }}";

    private static string Body(string body) => $"class P\n{{\n    void B()\n    {{\n        {body}\n    }}\n\n    static void Use(Article? a)\n    {{\n    }}\n}}\n";
}
