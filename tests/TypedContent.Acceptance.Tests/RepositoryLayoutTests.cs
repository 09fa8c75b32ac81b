using System.Text.RegularExpressions;
using System.Xml.Linq;
using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;

namespace TypedContent.Acceptance.Tests;

/// <summary>
/// Tests the settings that docs/from-your-repository.md gives for each kind of repository, with a small repository of that kind. Each of these has
/// one link that leads nowhere.
/// </summary>
public sealed partial class RepositoryLayoutTests
{
    [Theory]
    [InlineData("Docusaurus", "en-US de", "guides/deploy install intro", "docs/intro.md: ./retired.md")]
    [InlineData("Hugo", "en de", "_index docs/_index docs/install docs/update", "en/docs/install.md: ../third/")]
    [InlineData("MkDocs", "en de", "index setup/install", "setup/install.md: notes.md")]
    [InlineData("Jekyll", "en de", "install start", "start.md: /guides/notes/")]
    [InlineData("VitePress", "en de", "guide/install index", "index.md: ./guide/more")]
    [InlineData("Microsoft Learn", "en-US de-DE sv-SE", "billing/invoices billing/payment", "sv-SE/billing/payment.md: receipts.md")]
    public void A_repository_is_read_with_the_settings_of_the_guide(string kind, string locales, string articles, string broken)
    {
        var compilation = Compile(kind, out var root);
        // The translations are shorter than their sources.
        var findings = compilation.GetAllFindings(ReportSettings.Default)
            .Where(finding => finding.Severity >= RuleSeverity.Warning && finding.Problem.Rule != TranslationGap.Rule && finding.Problem.Rule != LostLink.Rule)
            .Select(finding => $"{ContentRoot.RelativePath(root, finding.Problem.FilePath)}: {finding.Problem.Rule.Id} {finding.Problem.Subject[0]}").ToList();

        Assert.Equal(locales.Split(' '), compilation.Locales);
        Assert.Equal(articles.Split(' '), compilation.Models.Select(model => model.Path));
        Assert.Equal([broken.Replace(": ", ": TC1001 ", StringComparison.Ordinal)], findings);
    }

    [Theory]
    [InlineData("Docusaurus", "import|TabItem|:::|{#")]
    [InlineData("Hugo", "{{")]
    [InlineData("MkDocs", "!!!|===|--8<--|{:")]
    [InlineData("Jekyll", "{%|{:")]
    [InlineData("VitePress", ":::|{#")]
    [InlineData("Microsoft Learn", "[!INCLUDE|span")]
    public void No_text_has_the_signs_of_the_site(string kind, string signs)
    {
        var texts = Compile(kind, out _).Models.SelectMany(model => model.Strings).Select(text => text.Label).ToList();

        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts, text => signs.Split('|').Any(sign => text.Contains(sign, StringComparison.Ordinal)));
    }

    private static ContentCompilation Compile(string kind, out string root)
    {
        var project = XElement.Parse($"<Project>{SettingsOf(kind)}</Project>");
        var folder = Path.Combine(RepositoryFolder.Root, "tests", "TypedContent.Acceptance.Tests", "Repositories", kind.Split(' ')[^1]);
        var properties = project.Descendants("PropertyGroup").Elements().ToDictionary(property => property.Name.LocalName, property => property.Value);
        var removed = project.Descendants("TypedContent").Select(item => item.Attribute("Remove")!.Value.Replace("**", string.Empty, StringComparison.Ordinal)).ToList();
        var options = ContentOptions.Read(setting => properties.GetValueOrDefault(setting.Property));
        var content = root = Path.Combine(folder, properties.GetValueOrDefault("TypedContentRoot", "content"));
        var files = Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(file => !removed.Exists(item => Path.GetRelativePath(folder, file).StartsWith(item, StringComparison.Ordinal)))
            .Select(file => new ArticleFile(new ArticleOrigin(file, ContentRoot.RelativePath(content, file)), File.ReadAllText(file)));
        var redirects = Directory.EnumerateFiles(content, Redirects.FileName, SearchOption.AllDirectories)
            .SelectMany(file => Redirects.Read(File.ReadAllText(file), file, content).Items);
        var config = Path.Combine(folder, ".openpublishing.publish.config.json");
        return ContentCompilation.Create(files, options, LinkTargets.None with
        {
            Redirects = [.. redirects],
            External = File.Exists(config) ? PublishConfig.Read(File.ReadAllText(config), config, content).Items : [],
        });
    }

    /// <summary>Returns the XML in the section of the guide.</summary>
    private static string SettingsOf(string kind)
    {
        var guide = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "from-your-repository.md"));
        var section = guide.Split("\n## ").Single(text => text.StartsWith(kind + "\n", StringComparison.Ordinal));
        return Settings().Match(section).Groups["xml"].Value;
    }

    [GeneratedRegex("```xml\n(?<xml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Settings();
}
