using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Runtime.Loader;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using TypedContent.Benchmarks.Baselines;
using TypedContent.Benchmarks.Builds;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Runtime;

/// <summary>Represents a text for each way to read it.</summary>
/// <param name="Text">The text in TypedContent.</param>
/// <param name="Resources">The string resources that contain the text.</param>
/// <param name="Localizer">The localizer that reads the resources in ASP.NET.</param>
/// <param name="Key">The key of the text in the resources.</param>
public sealed record RuntimeText(ContentString Text, ResourceManager Resources, IStringLocalizer Localizer, string Key);

/// <summary>Represents the same texts, built as TypedContent and as string resources and loaded into this process.</summary>
/// <param name="Texts">The texts without markup that all locales have, of articles throughout the set.</param>
/// <param name="Cultures">The cultures of the set.</param>
/// <param name="Article">An article in the middle of the set.</param>
/// <param name="Markdown">The Markdown of the article in the first culture, without source texts.</param>
public sealed record RuntimeTexts(ImmutableArray<RuntimeText> Texts, IReadOnlyList<CultureInfo> Cultures, Article Article, string Markdown)
{
    /// <summary>The number of texts.</summary>
    public const int Count = 1_024;

    /// <summary>Gets the texts that the benchmarks of this process read.</summary>
    public static RuntimeTexts Current { get; private set; } = null!;

    /// <summary>Builds and loads a set, and makes it current.</summary>
    internal static void Load(Settings settings, string set)
    {
        var (typed, resx) = (Projects.TypedContent(settings, set), Projects.Resx(settings, set, typed: false));
        typed.Build();
        resx.Build();
        var articles = BuiltArticles.Load(typed.AssemblyPath);
        var assembly = new AssemblyLoadContext(resx.AssemblyPath).LoadFromAssemblyPath(resx.AssemblyPath);
        var locales = settings.Locales(set);
        var texts = articles.SelectMany((article, i) => TextsOf(article, i, assembly))
            .Where(text => locales.All(locale => IsPlain(text.Text.In(locale), locale))).ToList();
        var middle = articles[articles.Count / 2];
        var file = SetFigures.Read(settings.SetFolder(set)).First(file => file.Identity.Path == middle.Path && file.Identity.Locale == locales[0].Name);
        Current = new RuntimeTexts(
            [.. Enumerable.Range(0, Count).Select(i => texts[(int)((long)i * texts.Count / Count)])],
            [.. locales.Select(locale => locale.Culture)],
            middle,
            IndependentReader.Strip(file.Text));
    }

    private static IEnumerable<RuntimeText> TextsOf(Article article, int number, Assembly assembly)
    {
        var name = "App.Resources." + ResxFiles.NameOf(article, number);
        var resources = new ResourceManager(name, assembly);
        var localizer = new ResourceManagerStringLocalizer(resources, assembly, name, new ResourceNamesCache(), NullLogger.Instance);
        return BuiltArticles.Strings(article).Select(member => new RuntimeText(member.Text, resources, localizer, member.Name));
    }

    private static bool IsPlain(ContentString text, Locale locale) =>
        text.Locale == locale && text.ToString() is { Length: > 0 } plain && plain == text.ToHtml();
}
