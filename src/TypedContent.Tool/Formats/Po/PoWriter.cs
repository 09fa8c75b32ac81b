using System.Globalization;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Status;
using TypedContent.Tool.Versions;

namespace TypedContent.Tool.Formats.Po;

/// <summary>Writes PO. Texts are Markdown there, and the context of each is its id.</summary>
internal static class PoWriter
{
    /// <summary>Writes the texts.</summary>
    public static void Write(ExchangeSet set, TextNotes notes, Stream stream)
    {
        using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        writer.WriteLine("msgid \"\"");
        writer.WriteLine("msgstr \"\"");
        foreach (var line in (ReadOnlySpan<string>)
        [
            "Project-Id-Version: " + set.SourceLocale,
            "PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE",
            "Last-Translator: ",
            "Language-Team: ",
            "Language: " + set.TargetLocale.Replace('-', '_'),
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: 8bit",
            "X-Source-Language: " + set.SourceLocale,
            "X-Generator: TypedContent " + ToolVersion.Text,
        ])
        {
            writer.WriteLine(PoText.Quote(line + "\n"));
        }

        foreach (var unit in set.Units)
        {
            Write(unit, notes, writer);
        }
    }

    private static void Write(ExchangeUnit unit, TextNotes notes, StreamWriter writer)
    {
        writer.WriteLine();
        writer.WriteLine($"#. {TextNotes.KindOf(unit)}");
        if (unit.Headings.Count > 0)
        {
            writer.WriteLine($"#. {SpaceCollapse.Of(TextNotes.HeadingsOf(unit))}");
        }

        if (notes.PageOf(unit) is { } page)
        {
            writer.WriteLine($"#. {SpaceCollapse.Of(page)}");
        }

        writer.WriteLine($"#. {ExportedNote.Of(TargetDigest.OfMarkdown(unit.Target))}");

        // Gettext puts a path with spaces in isolates.
        var path = notes.FileOf(unit);
        var line = unit.Line.ToString(CultureInfo.InvariantCulture);
        writer.WriteLine(path.Contains(' ', StringComparison.Ordinal) ? $"#: \u2068{path}\u2069:{line}" : $"#: {path}:{line}");
        var isFuzzy = unit is { State: TextState.Outdated, Target: not null };
        if (isFuzzy)
        {
            writer.WriteLine("#, fuzzy");
            if (unit.OldSource is { } old)
            {
                writer.WriteLine("#| msgid " + PoText.Quote(old.MarkdownText));
            }
        }

        writer.WriteLine("msgctxt " + PoText.Quote(unit.Id.ToString()));
        writer.WriteLine("msgid " + PoText.Quote(unit.Source.MarkdownText));
        writer.WriteLine("msgstr " + PoText.Quote(unit.Target is { } target ? target.MarkdownText : string.Empty));
    }
}
