using TypedContent.Compiler.Incremental;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Settings;
using Xunit;

namespace TypedContent.Compiler.Tests.Incremental;

/// <summary>Represents a content set that was built, and edits of its files.</summary>
internal sealed class EditedContent
{
    private readonly ContentOptions _options;
    private readonly LinkTargets _targets;
    private readonly LockFile _lock;
    private readonly ContentCompilation _content;
    private readonly Dictionary<string, byte[]> _packs;
    private readonly byte[] _state;

    public EditedContent(IReadOnlyList<ArticleFile> files, LinkTargets? targets = null, LockFile? accepted = null, bool hasSearch = true)
    {
        _options = new ContentOptions { Namespace = "App.Content", HasSearch = hasSearch };
        (_targets, _lock) = (targets ?? LinkTargets.None, accepted ?? LockFile.None);
        _content = ContentCompilation.CreateForPacks(files, _options, _targets, _lock, [], []);
        _packs = Packs(_content);
        _state = ContentState.Of(_content, isDocumented: false)?.ToBytes() ?? [];
    }

    /// <summary>Gets the files.</summary>
    public IReadOnlyList<ArticleFile> Files => _content.Files;

    /// <summary>Gets the paths of the files that the last edit read.</summary>
    public IReadOnlyCollection<string> Read { get; private set; } = [];

    /// <summary>Returns the packs that an edit of a file changes, after it asserts that they are those of a build from nothing; null if more than text changes.</summary>
    public IReadOnlyList<string>? Edit(string path, Func<string, string> edit)
    {
        var edited = _content.Files.Select(file => file.Origin.FilePath == path ? file with { Text = edit(file.Text) } : file).ToList();
        if (Edits(path, edited) is not { } edits)
        {
            return null;
        }

        var again = ContentCompilation.CreateForPacks(edited, _options, _targets, _lock, [], []);
        Assert.Equal(ContentStructure.Of(_content, isDocumented: false).Hash, ContentStructure.Of(again, isDocumented: false).Hash);
        var packs = _packs.ToDictionary(pack => pack.Key, pack => pack.Value, StringComparer.Ordinal);
        foreach (var pack in edits)
        {
            packs[pack.Locale] = pack.Apply(packs[pack.Locale])!;
        }

        foreach (var (locale, bytes) in Packs(again))
        {
            Assert.True(bytes.AsSpan().SequenceEqual(packs[locale]), $"the pack of {locale} differs after an edit of {path}");
        }

        return [.. packs.Where(pack => !pack.Value.AsSpan().SequenceEqual(_packs[pack.Key])).Select(pack => pack.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>Returns the number of bytes of the pack of a locale that an edit of a file notices if they are damaged, and the number of those that it doesn't notice.</summary>
    public (int Noticed, int Missed) Damage(string path, string locale, Func<string, string> edit)
    {
        var edits = Edits(path, [.. _content.Files.Select(file => file.Origin.FilePath == path ? file with { Text = edit(file.Text) } : file)]);
        var pack = edits!.Single(one => one.Locale == locale);
        var noticed = Enumerable.Range(0, _packs[locale].Length).Count(at =>
        {
            byte[] damaged = [.. _packs[locale]];
            damaged[at] ^= 4;
            return pack.Apply(damaged) is null;
        });
        return (noticed, _packs[locale].Length - noticed);
    }

    /// <summary>Returns the state of the first build.</summary>
    public ContentState? State() => ContentState.Read(_state);

    private IReadOnlyList<PackEdit>? Edits(string path, List<ArticleFile> edited)
    {
        var state = ContentState.Read(_state);
        HashSet<string> changed = [path];
        Read = state?.FilesFor(changed) ?? [];
        return Read.Count == 0 ? null : state!.Edit(changed, [.. edited.Where(file => Read.Contains(file.Origin.FilePath))], _targets, _lock, _content.Options, isDocumented: false);
    }

    private static Dictionary<string, byte[]> Packs(ContentCompilation content) =>
        content.GetPacks().ToDictionary(pack => pack.Locale, pack => pack.Bytes, StringComparer.Ordinal);
}
