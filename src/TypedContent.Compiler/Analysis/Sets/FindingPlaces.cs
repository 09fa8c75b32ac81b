using System.Globalization;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Provides the positions of the texts of plain articles, and of the lines of the lock that are written by hand.</summary>
public sealed class FindingPlaces
{
    private static readonly EquatableArray<FileSpan> s_none = [];

    // A project may list a file twice.
    private readonly Dictionary<string, EquatableArray<FileSpan>> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, string Locale, string SourceLocale, int Entry), FileSpan> _entries = [];
    private readonly LockFile _lock;

    /// <summary>Initializes the positions in documents and a lock.</summary>
    public FindingPlaces(IEnumerable<ArticleDocument> documents, LockFile accepted)
    {
        _lock = accepted;
        foreach (var document in documents)
        {
            _texts[document.Variant.FilePath] = document.TextPlaces;
        }

        foreach (var (section, entry, place) in accepted.Entries())
        {
            _entries[(section.Path, section.Locale, section.SourceLocale, entry)] = place;
        }
    }

    /// <summary>Gets the path of the lock.</summary>
    public string LockPath => _lock.Path;

    /// <summary>Returns the positions of the units of a file, then of its other texts.</summary>
    public EquatableArray<FileSpan> TextsOf(string filePath) => _texts.TryGetValue(filePath, out var places) ? places : s_none;

    /// <summary>Returns the position of a line of the lock.</summary>
    public FileSpan EntryIn(string path, string locale, string sourceLocale, int entry) =>
        _entries.TryGetValue((path, locale, sourceLocale, entry), out var place) ? place : default;

    /// <summary>Returns the position of the first line of a section of the lock.</summary>
    public FileSpan SectionAt(int section) => section < _lock.SectionPlaces.Count ? _lock.SectionPlaces[section] : default;

    /// <summary>Determines whether a text is in an included file.</summary>
    internal static bool IsIncluded(EquatableArray<FileSpan> places, int text) => text >= places.Count || places[text].Length == 0;

    /// <summary>Returns the position of a part of a text.</summary>
    /// <param name="text">The position of the text.</param>
    /// <param name="length">The length of the text as it is read. One that files are included in has another one in its file, and no parts.</param>
    /// <param name="part">The place of the part in the text; empty for all of it.</param>
    internal static FileSpan PartOf(FileSpan text, int length, FileSpan part) => part.Length == 0 || text.Length != length
        ? text
        : new FileSpan(
            text.Start + part.Start, part.Length, text.StartLine + part.StartLine, part.StartColumn + (part.StartLine == 0 ? text.StartColumn : 0),
            text.StartLine + part.EndLine, part.EndColumn + (part.EndLine == 0 ? text.StartColumn : 0));

    /// <summary>Returns the name of a line, for a message.</summary>
    internal static string LineOf(FileSpan place, string filePath, string locale) => string.Format(
        CultureInfo.InvariantCulture, "line {0} of {1} in {2}", place.StartLine + 1, filePath.Substring(filePath.LastIndexOfAny(['/', '\\']) + 1), locale);
}
