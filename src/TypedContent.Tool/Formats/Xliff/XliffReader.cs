using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Exchange.Import;

namespace TypedContent.Tool.Formats.Xliff;

/// <summary>Reads the translations of XLIFF 1.2 and 2.0. Everything else that programs write there is skipped.</summary>
internal sealed partial class XliffReader
{
    private const long LongestFile = 1L << 30;
    private const string LackingTarget = "a segment of the text has no translation; translate it, or remove the translations of the others";
    private const string WrongOrder = "the places that 'order' states for the segments of the text are not those of as many segments; remove 'order', or correct it";
    private const string TwoTargets = "the text has two translations; remove one of them";

    private readonly XmlReader _xml;
    private readonly List<ImportedText> _texts = [];
    private readonly Stack<(int Depth, bool IsLocked)> _groups = [];
    private string? _source;
    private string? _target;

    private XliffReader(XmlReader xml) => _xml = xml;

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatProblemException">The file is damaged, or no XLIFF.</exception>
    public static ImportedDocument Read(Stream stream)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestFile, IgnoreComments = true, IgnoreProcessingInstructions = true };
        using var xml = XmlReader.Create(stream, settings);
        var reader = new XliffReader(xml);
        try
        {
            reader.ReadAll();
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new FormatProblemException(e.LineNumber, e.LinePosition, "the file has a document type (DTD), which can make a small file a huge one, and which no export has; remove '<!DOCTYPE …>'");
        }
        catch (XmlException e) when (e.Message.Contains("encoding", StringComparison.Ordinal))
        {
            throw new FormatProblemException(e.LineNumber, e.LinePosition, "the file is in an encoding that can't be read; save it in UTF-8");
        }
        catch (XmlException e)
        {
            throw new FormatProblemException(e.LineNumber, e.LinePosition, $"the file is damaged: {Position().Replace(e.Message, string.Empty)}; take it from the program of the translators again");
        }

        return new ImportedDocument(reader._source, reader._target, reader._texts);
    }

    private void ReadAll()
    {
        if (_xml.MoveToContent() != XmlNodeType.Element || _xml.LocalName != "xliff")
        {
            throw Problem(_xml.LocalName == "tmx" ? "a translation memory (TMX) can't be imported; import XLIFF or PO" : $"the file is not XLIFF: its first element is '{_xml.LocalName}'");
        }

        State("srcLang", "trgLang");
        while (_xml.Read())
        {
            if (_xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (_xml.LocalName)
            {
                case "file":
                    State("source-language", "target-language");
                    Enter();
                    break;
                case "group":
                    Enter();
                    break;
                case "trans-unit":
                    ReadTransUnit();
                    break;
                case "unit":
                    ReadUnit();
                    break;
            }
        }
    }

    private void State(string source, string target)
    {
        _source = Same(_source, _xml.GetAttribute(source));
        _target = Same(_target, _xml.GetAttribute(target));
    }

    private string? Same(string? known, string? stated) =>
        known is null || stated is null || string.Equals(known, stated, StringComparison.OrdinalIgnoreCase) ? known ?? stated
            : throw Problem($"the file has texts in {known} and in {stated}; import a file for each locale");

    /// <summary>Enters an element with texts, which states whether they are to be translated, as far as they don't state it themselves.</summary>
    private void Enter()
    {
        LeaveGroups();
        _groups.Push((_xml.Depth, IsLocked));
    }

    /// <summary>Leaves the elements that the current one isn't in.</summary>
    private void LeaveGroups()
    {
        while (_groups.Count > 0 && _groups.Peek().Depth >= _xml.Depth)
        {
            _groups.Pop();
        }
    }

    /// <summary>Gets a value that indicates whether what is in the element isn't to be translated.</summary>
    private bool IsLocked => _xml.GetAttribute("translate") switch { "no" => true, "yes" => false, _ => _groups.Count > 0 && _groups.Peek().IsLocked };

    private void ReadTransUnit()
    {
        var text = Begin();
        text = text with { Exported = _xml.GetAttribute("extradata") };
        var approved = _xml.GetAttribute("approved");
        var isApproved = approved == "yes";
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var (depth, targets) = (_xml.Depth, 0);
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "source" && _xml.Depth == depth + 1)
            {
                text = text with { Source = TargetDigest.OfSource(WordsOf(InlineXml.Read(_xml))) };
            }
            else if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "target" && _xml.Depth == depth + 1)
            {
                targets++;
                var state = _xml.GetAttribute("state");
                isApproved |= state is "final" or "signed-off" && approved != "no";
                text = text with { IsUnfinished = state is "new" or "needs-translation" or "needs-l10n" or "needs-adaptation" };
                text = With(text, InlineXml.Read(_xml));
            }
            else if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "alt-trans")
            {
                Skip();
            }
        }

        _texts.Add(text with { IsApproved = isApproved && !text.IsUnfinished, Defect = targets > 1 ? TwoTargets : text.Defect });
    }

    /// <summary>Reads a unit, which programs can have divided into segments.</summary>
    private void ReadUnit()
    {
        var text = Begin();
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var (depth, segments, targets, isApproved) = (_xml.Depth, 0, 0, true);
        var pieces = new List<(string? Order, IReadOnlyList<ImportedPart> Parts)>();
        var (source, isTwice, hasTarget) = (string.Empty, false, false);
        string? ignorable = null;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (_xml.LocalName)
            {
                case "segment":
                    segments++;
                    hasTarget = false;
                    var state = _xml.GetAttribute("state");
                    isApproved &= state is "final" or "reviewed";
                    text = text with { IsUnfinished = text.IsUnfinished || state == "initial" };
                    ignorable = null;
                    break;
                case "ignorable":
                    ignorable = string.Empty;
                    break;
                case "source" when ignorable is not null:
                    ignorable = WordsOf(InlineXml.Read(_xml));
                    source += ignorable;
                    pieces.Add((null, [new ImportedPart(InlinePartKind.Text, ignorable)]));
                    break;
                case "source":
                    source += WordsOf(InlineXml.Read(_xml));
                    break;
                case "target" when ignorable is null:
                    targets++;
                    isTwice |= hasTarget;
                    hasTarget = true;
                    var order = _xml.GetAttribute("order");
                    var target = InlineXml.Read(_xml);
                    pieces.Add((order, target.Parts));
                    text = text with { Defect = text.Defect ?? target.Defect };
                    break;
                case "note":
                    text = text with { Exported = ExportedNote.DigestIn(WordsOf(InlineXml.Read(_xml))) ?? text.Exported };
                    break;
                case "matches" or "glossary" or "originalData" or "metadata":
                    Skip();
                    break;
            }
        }

        var parts = InOrder(pieces);
        var defect = isTwice ? TwoTargets : targets == 0 ? null : targets < segments ? LackingTarget : parts is null ? WrongOrder : text.Defect;
        text = text with { Source = TargetDigest.OfSource(source), Defect = defect };
        _texts.Add(targets > 0 && targets == segments && parts is not null ? text with { Parts = parts, IsApproved = isApproved } : text);
    }

    /// <summary>Returns the parts of the segments, in the order of the translation; null if the stated places are wrong.</summary>
    private static List<ImportedPart>? InOrder(List<(string? Order, IReadOnlyList<ImportedPart> Parts)> pieces)
    {
        var places = new IReadOnlyList<ImportedPart>?[pieces.Count];
        foreach (var (order, parts) in pieces.Where(piece => piece.Order is not null))
        {
            if (!int.TryParse(order, NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place < 1 || place > places.Length || places[place - 1] is not null)
            {
                return null;
            }

            places[place - 1] = parts;
        }

        // The others stay in their order at the places that are left.
        var others = new Queue<IReadOnlyList<ImportedPart>>(pieces.Where(piece => piece.Order is null).Select(piece => piece.Parts));
        return [.. places.SelectMany(parts => parts ?? others.Dequeue())];
    }

    private ImportedText Begin()
    {
        LeaveGroups();
        var place = (IXmlLineInfo)_xml;
        return new ImportedText(_xml.GetAttribute("id") ?? string.Empty, place.LineNumber, Math.Max(1, place.LinePosition - 1)) { IsLocked = IsLocked };
    }

    private static string WordsOf(InlineXml text) => string.Concat(text.Parts.Where(part => part.Kind == InlinePartKind.Text).Select(part => part.Text));

    private static ImportedText With(ImportedText text, InlineXml target) => text with { Parts = target.Parts, Defect = target.Defect };

    /// <summary>Moves to the end of the element.</summary>
    private void Skip()
    {
        var depth = _xml.Depth;
        if (!_xml.IsEmptyElement)
        {
            while (_xml.Read() && _xml.Depth > depth)
            {
            }
        }
    }

    /// <summary>Matches the end of a message that states the position, which the finding has.</summary>
    [GeneratedRegex(@"\.?(?: Line \d+, position \d+)?\.?$")]
    private static partial Regex Position();

    private FormatProblemException Problem(string message)
    {
        var place = (IXmlLineInfo)_xml;
        return new FormatProblemException(place.LineNumber, place.LinePosition, message);
    }
}
