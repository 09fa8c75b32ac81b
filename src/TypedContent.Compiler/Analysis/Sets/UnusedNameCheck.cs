using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports names of locales and topics, and patterns, in settings that no file has (TC5014).</summary>
internal static class UnusedNameCheck
{
    /// <summary>Checks a set.</summary>
    public static void Check(SetContext set)
    {
        if (set.Files.Count > 0)
        {
            CheckLocales(set);
            CheckTopics(set);
            CheckPatterns(set);
        }
    }

    private static void CheckLocales(SetContext set)
    {
        var used = new HashSet<string>(set.Files.Select(file => file.Locale), StringComparer.Ordinal);
        foreach (var (setting, name) in NamesOf(set.Options, set.Files.Any(file => file.IsSideBySide)))
        {
            if (used.Add(name))
            {
                set.Report(UnusedName.Locale(setting.Property, name, NearestLocale(name, setting == ProjectSettings.Locales ? set.Options.Locales : [], set.Options)));
            }
        }
    }

    /// <summary>Returns the locales that a project names. The usual source locale need not have files, and neither need one that spans have the texts of.</summary>
    private static IEnumerable<(ProjectSetting Setting, string Name)> NamesOf(ContentOptions options, bool hasSourceTexts)
    {
        if (options.SourceLocale != ProjectSettings.SourceLocale.Default && !hasSourceTexts)
        {
            yield return (ProjectSettings.SourceLocale, options.SourceLocale);
        }

        foreach (var name in options.Locales.Append(options.DefaultLocale).OfType<string>().Where(name => name != options.SourceLocale))
        {
            yield return (name == options.DefaultLocale && !options.Locales.Contains(name) ? ProjectSettings.DefaultLocale : ProjectSettings.Locales, name);
        }
    }

    /// <summary>Returns the name of a folder that was probably meant: one in the same language, or a similar one.</summary>
    private static string? NearestLocale(string name, EquatableArray<string> named, ContentOptions options)
    {
        var comparisons = SimilarNames.MostComparisons;
        var others = options.Layout.Names.Select(LocaleName.Normalize).Where(other => !named.Contains(other)).Distinct().ToList();
        return others.Find(other => other.Split('-')[0] == name.Split('-')[0]) ?? new SimilarNames(others).Nearest(name, Similarity.LimitFor(name), ref comparisons);
    }

    private static void CheckTopics(SetContext set)
    {
        if (set.Options.Topics.Count == 0)
        {
            return;
        }

        var comparisons = SimilarNames.MostComparisons;
        var names = new HashSet<string>(set.Options.Layout.Names, StringComparer.OrdinalIgnoreCase);
        names.UnionWith(set.Files.SelectMany(file => file.Path.Split('/') is var parts ? parts.Take(parts.Length - 1) : []));
        foreach (var topic in set.Options.Topics)
        {
            if (!names.Contains(topic))
            {
                set.Report(UnusedName.Topic(ProjectSettings.Topics.Property, topic, new SimilarNames(names).Nearest(topic, Similarity.LimitFor(topic), ref comparisons)));
            }
        }
    }

    private static void CheckPatterns(SetContext set)
    {
        var members = set.Options.Members;
        var deciding = set.Articles.Select(article => members.Find(article.Path)).OfType<MemberPattern>().ToList();
        foreach (var pattern in members.Patterns.Except(deciding))
        {
            var hidden = set.Articles.FirstOrDefault(article => PathPattern.IsMatch(pattern.Pattern, article.Path));
            set.Report(UnusedName.Pattern(ProjectSettings.MembersFor.Property, pattern.Pattern, hidden is null ? null : members.Find(hidden.Path)?.Pattern));
        }
    }
}
