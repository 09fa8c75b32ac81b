using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Status;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Imports the translations of an article.</summary>
/// <param name="article">The article.</param>
/// <param name="file">The file of the translation.</param>
/// <param name="accepted">What the lock has of the translation.</param>
/// <param name="options">How translations are imported.</param>
internal sealed class ArticleImport(ExchangeArticle article, FileTexts file, IEnumerable<AcceptedPair> accepted, ImportOptions options)
{
    private readonly HashSet<AcceptedPair> _accepted = [.. accepted];
    private FileTexts? _result;
    private readonly List<ImportFinding> _findings = [];
    private readonly List<SlotChange> _changes = [];
    private readonly List<(ExchangeUnit Unit, TextSlot Slot)> _approved = [];

    /// <summary>Gets the translations that can't be imported.</summary>
    public IReadOnlyList<ImportFinding> Findings => _findings;

    /// <summary>Gets the translations that are written.</summary>
    public IReadOnlyList<SlotChange> Written { get; private set; } = [];

    /// <summary>Gets the file with them.</summary>
    public FileTexts Result => _result ?? file;

    /// <summary>Gets the number of texts whose translations are the present ones.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Gets the number of those that were approved, which the lock learns.</summary>
    public int Accepted => article.Source is null ? 0 : _approved.Count;

    /// <summary>Gets the number of texts that were changed in the article after the export and not by the translators.</summary>
    public int Kept { get; private set; }

    /// <summary>Gets the number of other translations than the present ones that the file marks as unfinished.</summary>
    public int Unfinished { get; private set; }

    /// <summary>Gets the number of other translations than the present ones of texts that the file locks.</summary>
    public int Locked { get; private set; }

    /// <summary>Writes translations.</summary>
    public ArticleImport Run(IEnumerable<(ImportedText Imported, ExchangeUnit Unit)> texts)
    {
        foreach (var (imported, unit) in texts)
        {
            Read(imported, unit);
        }

        if (_changes.Count == 0)
        {
            return this;
        }

        if (!file.IsRead)
        {
            _changes.ForEach(change => Report(change.Imported, $"{PathOf(file.Identity.FilePath)} has parts that can't be read, so nothing in it is translated; see 'content check'"));
            return this;
        }

        TranslationWriter? writer = null;
        for (IReadOnlyList<SlotChange> changes = _changes; ;)
        {
            writer = TranslationWriter.Write(file, changes, writer);
            foreach (var change in writer.Refused)
            {
                ReportOtherMarkdown(change);
            }

            var doubtful = writer.Written.Where(change => IsDoubtful(change, writer.WayOf(change)) || HasOtherValues(change, writer.Result) || WasCorrected(change, writer.Result)).ToList();
            (Written, _result) = (writer.Written, writer.Result);
            if (doubtful.Count == 0)
            {
                return this;
            }

            changes = [.. writer.Written.Except(doubtful)];
        }
    }

    /// <summary>Adds to what the lock knows the translations that are written, and those that were approved.</summary>
    public void LearnTo(LearnedTexts learned)
    {
        if (article.Source is not { } source)
        {
            return;
        }

        // A translation whose source isn't known isn't said to be made of one with other codes.
        var made = Written.Where(change => change.Unit.State != TextState.Unknown || CodeCheck.HasCodesOfSource(change.Unit, change.Content));
        foreach (var (unit, slot) in made.Select(change => (change.Unit, change.Slot)).Concat(_approved))
        {
            learned.Add(article.Path, PairOf(source, unit, slot, Result), file.FingerprintOf(slot), source, Result);
        }
    }

    private void Read(ImportedText imported, ExchangeUnit unit)
    {
        if (imported.IsEmpty)
        {
            return;
        }

        var slot = article.Target is null ? file.Slots[unit.SourceSlot!.Index] : unit.Slot;
        if (slot is not null && article.Target is not null && imported.Markdown is { } text && SpaceCollapse.KeepingBreaks(text) == SpaceCollapse.KeepingBreaks((unit.Target ?? slot.Content).MarkdownText))
        {
            Unchanged++;
            Approve(imported, unit, slot);
            return;
        }

        var divergence = Divergences.Of(imported, unit);
        if (divergence == Divergence.Article)
        {
            Kept++;
            return;
        }

        string? unknown = null;
        var content = imported.Parts is { } parts ? ImportedContent.OfParts(unit, parts, out unknown) : ImportedContent.OfMarkdown(unit, imported.Markdown!, file.References);
        if (slot is not null && article.Target is not null && content?.Equivalent(unit.Target ?? slot.Content) == true)
        {
            Unchanged++;
            Approve(imported, unit, slot);
        }
        else if (imported.IsLocked)
        {
            Locked++;
        }
        else if (imported.IsUnfinished && !options.IncludesUnfinished)
        {
            Unfinished++;
        }
        else if (content is null)
        {
            Report(imported, unknown is null
                ? $"the translation of {Quote(unit)} is too complex to be read"
                : unknown.Length == 0 ? $"the translation of {Quote(unit)} has a code without an id; give it the id that it has in the source"
                : $"the translation of {Quote(unit)} has the code '{Excerpt.Of(unknown)}', which the source doesn't have; remove it");
        }
        else if (slot is null)
        {
            LeaveOut(imported, $"{Quote(unit)} has no place in {PathOf(file.Identity.FilePath)}; {AdviceFor(unit)}");
        }
        else if (divergence == Divergence.Both && !options.IsOverwriting)
        {
            LeaveOut(imported, $"the translation of {Quote(unit)} was changed in line {slot.Line} of {PathOf(file.Identity.FilePath)} after the export, to '{Excerpt.Of(slot.Content.Words)}', so this one is left out; to write it nevertheless, use --overwrite");
        }
        else if (DamagedWords.Find(unit.Source, content) is { } damage)
        {
            Report(imported, $"the translation of {Quote(unit)} has {damage.What}, which the source doesn't have: {damage.Suggestion}");
        }
        else if (imported.Markdown is not null && content.Parts.Any(part => part.IsText && WrittenText.BeginsComment(part.Markdown)))
        {
            Report(imported, $"the translation of {Quote(unit)} has '<!--', which would hide text behind it; remove it or, if it is text, write '\\<!--'");
        }
        else if (CodeCheck.Find(unit, content, isMarkdown: imported.Markdown is not null) is { } defect)
        {
            Report(imported, $"the translation of {Quote(unit)} has other codes than the source: {defect}");
        }
        else if (EmptyBranch.Find(unit, content) is { } empty)
        {
            Report(imported, $"the values in the translation of {Quote(unit)} are wrong: {empty}");
        }
        else
        {
            _changes.Add(new SlotChange(imported, unit, slot, content, WaysOf(imported, content, slot).Select(way => slot.Source is null ? way : way.BeforeTag())));
        }
    }

    private IEnumerable<WrittenText> WaysOf(ImportedText imported, InlineContent content, TextSlot slot) =>
        slot.Kind is TextKind.Title or TextKind.Description
            ? YamlScalar.Candidates(content.Words, file.Text.Substring(slot.Range.Start, slot.Range.Length)).Select(way => new WrittenText(way, EscapeLevel.None))
        : slot.IsPlain ? [new WrittenText(content.Markdown, EscapeLevel.None)]
        : imported.Markdown is null ? WrittenText.WaysOf(content, slot.Kind, file.References)
        : [.. WrittenText.WaysOf(content.Markdown, slot.Kind), .. options.IsEscaping ? WrittenText.WaysOf(content, slot.Kind, file.References) : []];

    /// <summary>Records a translation that stays and was approved. That of a current text, or of one whose source isn't known to have changed, is left as it is unless the file says so.</summary>
    private void Approve(ImportedText imported, ExchangeUnit unit, TextSlot slot)
    {
        if (imported.IsUnfinished || (unit.State != TextState.Missing && !(imported.IsApproved && (unit.State == TextState.Outdated || (unit.State == TextState.Unknown && imported.Parts is not null)))))
        {
            return;
        }

        if (unit.SourceSlot is not null && CodeCheck.Find(unit with { Target = null }, unit.Target ?? slot.Content) is { } defect)
        {
            // One whose source isn't known can have codes of its own, such as the address of a page in its language, and stays unknown.
            if (unit.State == TextState.Outdated)
            {
                Report(imported, $"the translation of {Quote(unit)} is approved as it is, but has other codes than the source: {defect}");
            }

            return;
        }

        _approved.Add((unit, slot));
    }

    private void ReportOtherMarkdown(SlotChange change) => Report(change.Imported, change.Imported.Markdown is null
        ? $"the translation of {Quote(change.Unit)} can't be written as text in {PathOf(file.Identity.FilePath)}, since its words would become other Markdown; write it in another way"
        : $"the translation of {Quote(change.Unit)} would become other Markdown in {PathOf(file.Identity.FilePath)}; put a backslash before marks that are words, such as '\\#', '1\\.', '\\|', or '\\['{(options.IsEscaping ? string.Empty : ", or import the file with --escape")}");

    private bool IsDoubtful(SlotChange change, WrittenText way)
    {
        if (options.IsEscaping)
        {
            return false;
        }

        if (change.Slot.Kind == TextKind.Heading && UnmarkedText.LeadingHash(change.Unit, change.Content))
        {
            Report(change.Imported, $"the translation of {Quote(change.Unit)} has '#' at its beginning, which would be a word, since the heading has its level already; remove it or, if it is text, import the file with --escape");
            return true;
        }

        if (way.Escape == EscapeLevel.None || UnmarkedText.Find(change.Unit, change.Content) is not { } mark)
        {
            return false;
        }

        Report(change.Imported, $"the translation of {Quote(change.Unit)} has '{mark}', which would become other Markdown and isn't in the source; remove it or, if it is text, import the file with --escape, which writes a backslash before it");
        return true;
    }

    private bool HasOtherValues(SlotChange change, FileTexts written)
    {
        if (new ValueCheck(article.Source).Find(change, article.Target, written) is not { } problem)
        {
            return false;
        }

        Report(change.Imported, $"the values in the translation of {Quote(change.Unit)} are wrong: {problem}");
        return true;
    }

    /// <summary>Determines whether a translation is the accepted one, in place of which the article has another by now.</summary>
    private bool WasCorrected(SlotChange change, FileTexts written)
    {
        if (options.IsOverwriting || article.Source is not { } source || article.Target is null || change.Unit.State == TextState.Current
            || PairOf(source, change.Unit, change.Slot, written) is var pair && !_accepted.Contains(pair) || file.Fingerprints.Contains(pair.Target))
        {
            return false;
        }

        LeaveOut(change.Imported, $"the translation of {Quote(change.Unit)} was changed in line {change.Slot.Line} of {PathOf(file.Identity.FilePath)} after this one was accepted, so this one is left out; to write it nevertheless, use --overwrite");
        return true;
    }

    private static AcceptedPair PairOf(FileTexts source, ExchangeUnit unit, TextSlot slot, FileTexts translation) =>
        new(source.FingerprintOf(unit.SourceSlot!), translation.FingerprintOf(slot));

    private void Report(ImportedText imported, string message) => _findings.Add(new ImportFinding(imported.Line, imported.Column, message));

    private void LeaveOut(ImportedText imported, string message) => _findings.Add(new ImportFinding(imported.Line, imported.Column, message) { IsLeftOut = true });

    /// <summary>Returns how a text gets a place in the translation.</summary>
    private string AdviceFor(ExchangeUnit unit) => unit switch
    {
        { Kind: TextKind.Title or TextKind.Description } => $"copy its key and value from line {unit.Line} of {PathOf(unit.FilePath)} to the front matter there, and import the file again",
        { Candidates.Count: > 0 } =>
            $"its translation may be in line {unit.Candidates[0].Line}, which isn't certain: compare the two and, if it is, write 'pin \"{Label(unit.Source)}\" = \"{Label(unit.Candidates[0].Content)}\"' below '[{file.Variant.Locale} from {article.Source?.Variant.Locale}] {article.Path}' in the lock, and import the file again with --overwrite",
        _ => $"copy its block from line {unit.Line} of {PathOf(unit.FilePath)} there, and import the file again",
    };

    private static string Label(InlineContent content) => Excerpt.Of(SpaceCollapse.Of(content.Words)).TrimEnd('\u2026').Replace("\\", "\\\\").Replace("\"", "\\\"");

    private string PathOf(string path) => options.PathOf(path);

    private static string Quote(ExchangeUnit unit) => "'" + Excerpt.Of(SpaceCollapse.Of(unit.Source.MarkdownText)) + "'";
}
