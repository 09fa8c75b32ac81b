using System.Globalization;
using System.Text;

namespace TypedContent.Compiler.Sets.Locks;

/// <summary>Writes locks: sections sorted by locale and path, with a line for each pair, so that independent edits seldom touch neighboring lines.</summary>
public static class LockWriter
{
    private const string FirstComment = "# Which source text each translated text was made of. To accept translations: content accept, or dotnet build -t:TypedContentAccept";

    /// <summary>Returns the text of a lock.</summary>
    /// <param name="sections">The sections. Those without lines are left out.</param>
    /// <param name="comments">The comments before the first section; empty for the usual one.</param>
    public static string Write(IEnumerable<LockSection> sections, IReadOnlyList<string> comments)
    {
        var text = new StringBuilder(LockSyntax.Name).Append(LockSyntax.Version.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var comment in comments.Count > 0 ? comments : [FirstComment])
        {
            text.Append(comment).Append('\n');
        }

        foreach (var section in sections.Where(section => section.Pairs.Count + section.Entries.Count > 0)
            .OrderBy(section => section.Locale, StringComparer.Ordinal).ThenBy(section => section.Path, StringComparer.Ordinal)
            .ThenBy(section => section.SourceLocale, StringComparer.Ordinal))
        {
            Append(text, section);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, LockSection section)
    {
        text.Append("\n[").Append(section.Locale).Append(LockSyntax.From).Append(section.SourceLocale).Append("] ").Append(LockSyntax.Encode(section.Path)).Append('\n');
        foreach (var entry in section.Entries)
        {
            Append(text, entry);
            text.Append('\n');
        }

        foreach (var pair in section.Pairs.Distinct().OrderBy(pair => pair.Source).ThenBy(LockSyntax.MaskedTarget))
        {
            LockSyntax.Append(text, pair);
            text.Append('\n');
        }
    }

    private static void Append(StringBuilder text, LockEntry entry)
    {
        switch (entry.Kind)
        {
            case LockEntryKind.Pin:
                QuotedText.Append(text.Append(LockSyntax.Pin).Append(' '), entry.Source);
                QuotedText.Append(text.Append(" = "), entry.Target);
                break;
            case LockEntryKind.Lacks:
                QuotedText.Append(text.Append(LockSyntax.Lacks).Append(' '), entry.Source);
                break;
            case LockEntryKind.Extra:
                QuotedText.Append(text.Append(LockSyntax.Extra).Append(' '), entry.Target);
                break;
            default:
                text.Append(entry.Source);
                break;
        }
    }
}
