using System.Text;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.References;

/// <summary>Writes what links of other assemblies are checked with: paths, locales, anchors, and the classes of articles.</summary>
/// <remarks>An article has a line, each of its locales one, and each anchor one. Fields have tabs between them. A last line shows that none is missing.</remarks>
public static class ExportWriter
{
    /// <summary>Returns the text of the attribute of the assembly; null if no member of <c>Articles</c> returns the set.</summary>
    /// <param name="index">The articles with their anchors.</param>
    /// <param name="names">The names of the articles.</param>
    /// <param name="redirects">The articles that have moved.</param>
    /// <param name="options">The options of the project.</param>
    public static string? Write(ContentIndex index, NameTable names, IEnumerable<Redirect> redirects, ContentOptions options) =>
        new SetMembers(names).NameOf("Set") is { } member
            ? new ExportHeader(options.Namespace, member, 0) + CompressedText.Of(Lines(index, names, redirects, options))
            : null;

    private static string Lines(ContentIndex index, NameTable names, IEnumerable<Redirect> redirects, ContentOptions options)
    {
        var text = new StringBuilder();
        Line('L', [options.SourceLocale, options.DefaultLocale ?? string.Empty]);
        foreach (var redirect in redirects)
        {
            Line('R', [redirect.Source, redirect.Target]);
        }

        foreach (var entry in index.Entries)
        {
            Line('A', [entry.Path, names[entry.Path].ClassName]);
            IndexVariant? first = null;
            foreach (var variant in entry.Variants)
            {
                if (first is not null && IsSame(first, variant))
                {
                    Line('S', [variant.Locale]);
                    continue;
                }

                first ??= variant;
                Line('V', variant.HasUnknownBlocks ? [variant.Locale, "?"] : [variant.Locale]);
                WriteNames(variant);
            }
        }

        Line('E', []);
        return text.ToString();

        void WriteNames(IndexVariant variant)
        {
            foreach (var (name, section) in variant.Names)
            {
                Line('n', name == section ? [name] : [name, section]);
            }

            foreach (var (name, section) in variant.SiteNames)
            {
                Line('s', [name, section]);
            }

            foreach (var name in variant.UncertainNames)
            {
                Line('u', [name]);
            }
        }

        void Line(char kind, string[] fields)
        {
            text.Append(kind);
            foreach (var field in fields)
            {
                text.Append('\t').Append(LineField.Escape(field));
            }

            text.Append('\n');
        }
    }

    private static bool IsSame(IndexVariant left, IndexVariant right) =>
        left.HasUnknownBlocks == right.HasUnknownBlocks && left.Names.SequenceEqual(right.Names) && left.SiteNames.SequenceEqual(right.SiteNames) && left.UncertainNames.SequenceEqual(right.UncertainNames);
}
