using TypedContent.Compiler;
using TypedContent.Compiler.Incremental;

namespace TypedContent.Build;

/// <content>Writes only the records that change where an edit changes nothing but text.</content>
public sealed partial class WatchContent
{
    private ContentState? _state;

    /// <summary>Replaces the packs by packs with other records of the edited articles. Returns false if the set must be looked at as a whole.</summary>
    private bool ReplaceTexts(ContentCompilation content, HashSet<string> saved)
    {
        if (_isBehind || _state?.FilesFor(saved) is not { } paths || !paths.All(_files.ContainsKey))
        {
            return false;
        }

        var edits = _state.Edit(saved, [.. paths.Select(path => _files[path])], content.Targets, content.Lock, content.Options, isDocumented: false)?
            .Select(edit => (edit.Locale, Bytes: _written.TryGetValue(edit.Locale, out var pack) ? edit.Apply(pack) : null)).ToList();
        if (edits is null || edits.Exists(edit => edit.Bytes is null))
        {
            return false;
        }

        foreach (var (locale, bytes) in edits.Where(edit => edit.Bytes != _written[edit.Locale]))
        {
            Write(locale, bytes!);
        }

        return true;
    }
}
