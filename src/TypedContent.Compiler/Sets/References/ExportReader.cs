using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.References;

/// <summary>Reads what <see cref="ExportWriter"/> writes. The text of an assembly is untrusted: what can't be read is left out.</summary>
internal sealed class ExportReader
{
    private readonly string _namespace;
    private readonly List<Redirect> _redirects = [];
    private readonly List<IndexEntry> _entries = [];
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly List<IndexVariant> _variants = [];
    private ContentOptions _options = new();
    private string? _path;
    private VariantNames? _names;
    private bool _isComplete;

    private ExportReader(string name) => _namespace = name;

    /// <summary>Returns the articles in the text of an attribute; null if it has another form.</summary>
    public static ExportedSet? Read(string text)
    {
        if (ExportHeader.Parse(text) is not { } header || CompressedText.Read(text.Substring(header.Length)) is not { } lines)
        {
            return null;
        }

        var reader = new ExportReader(header.Namespace);
        foreach (var line in lines.Split('\n'))
        {
            var fields = line.Split('\t');
            reader.Read(fields[0], [.. fields.Skip(1).Select(LineField.Unescape)]);
        }

        return reader._isComplete ? reader.Finish() : null;
    }

    private void Read(string kind, string[] fields)
    {
        switch (kind, fields.Length)
        {
            case ("L", 2):
                _options = _options with { SourceLocale = fields[0], DefaultLocale = fields[1].Length > 0 ? fields[1] : null };
                break;
            case ("R", 2):
                _redirects.Add(new Redirect(fields[0], fields[1]));
                break;
            case ("A", 2):
                EndArticle();
                _path = ExportHeader.IsName(fields[1]) && !_classes.ContainsKey(fields[0]) ? fields[0] : null;
                if (_path is not null)
                {
                    _classes.Add(_path, $"{_namespace}.{fields[1]}");
                }

                break;
            case ("V", 1 or 2):
                EndVariant();
                _names = new VariantNames(fields[0], fields.Length == 2);
                break;
            case ("S", 1):
                EndVariant();
                _variants.AddRange(_variants.Take(1).Select(first => first with { Locale = fields[0] }));
                break;
            case ("n" or "s", 1 or 2):
                _names?.Add(fields[0], fields[fields.Length - 1], isOfSite: kind == "s");
                break;
            case ("E", 0):
                _isComplete = true;
                break;
            case ("u", 1):
                _names?.Uncertain.Add(fields[0]);
                break;
        }
    }

    private void EndVariant()
    {
        if (_names is not null)
        {
            _variants.Add(_names.ToVariant());
            _names = null;
        }
    }

    private void EndArticle()
    {
        EndVariant();
        if (_path is not null && _variants.Count > 0)
        {
            _entries.Add(new IndexEntry(_path, new EquatableArray<IndexVariant>(_variants)));
        }

        _variants.Clear();
    }

    private ExportedSet Finish()
    {
        EndArticle();
        var locales = new EquatableArray<string>(_entries.SelectMany(entry => entry.Variants).Select(variant => variant.Locale).Distinct());
        return new ExportedSet(ContentIndex.Of(new EquatableArray<IndexEntry>(_entries), new EquatableArray<Redirect>(_redirects), locales, _options), _classes, [.. locales]);
    }

    /// <summary>Collects the names in one locale of an article.</summary>
    private sealed class VariantNames(string locale, bool hasUnknownBlocks)
    {
        private readonly List<ArticleAnchor> _anchors = [];
        private readonly List<ArticleAnchor> _siteAnchors = [];
        private readonly List<Heading> _headings = [];
        private readonly Dictionary<string, int> _sections = new(StringComparer.Ordinal);

        public List<string> Uncertain { get; } = [];

        public void Add(string name, string section, bool isOfSite)
        {
            var index = -1;
            if (section.Length > 0 && !_sections.TryGetValue(section, out index))
            {
                index = _headings.Count;
                _sections.Add(section, index);
                _headings.Add(new Heading(section, 1, string.Empty));
            }

            (isOfSite ? _siteAnchors : _anchors).Add(new ArticleAnchor(name, section.Length > 0 ? index : -1));
        }

        public IndexVariant ToVariant() => new(locale, new EquatableArray<ArticleAnchor>(_anchors), new EquatableArray<Heading>(_headings))
        {
            SiteAnchors = new EquatableArray<ArticleAnchor>(_siteAnchors),
            HasUnknownBlocks = hasUnknownBlocks,
            Uncertain = new EquatableArray<string>(Uncertain),
        };
    }
}
