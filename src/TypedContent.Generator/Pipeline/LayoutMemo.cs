using System.Collections.Immutable;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;

namespace TypedContent.Generator.Pipeline;

/// <summary>Caches the options with the layout of the files, so that an edit of text doesn't compare the paths of all files.</summary>
internal sealed class LayoutMemo
{
    private Entry? _last;

    /// <summary>Returns <paramref name="options"/> for <paramref name="files"/>.</summary>
    public ContentOptions For(ImmutableArray<AdditionalFile> files, ContentOptions options)
    {
        if (_last is not { } last || last.Project != options || !HasSamePlaces(last.Files, files))
        {
            last = new Entry(files, options, options.For(OriginsOf(files)));
        }

        _last = last with { Files = files };
        return last.Options;
    }

    private static ArticleOrigin[] OriginsOf(ImmutableArray<AdditionalFile> files) =>
        [.. files.Where(file => file.Kind == ContentFileKind.Article).Select(file => file.Origin)];

    private static bool HasSamePlaces(ImmutableArray<AdditionalFile> left, ImmutableArray<AdditionalFile> right)
    {
        for (var i = 0; i < right.Length && left.Length == right.Length; i++)
        {
            if (!ReferenceEquals(left[i], right[i]) && (left[i].Kind != right[i].Kind || left[i].Origin != right[i].Origin))
            {
                return false;
            }
        }

        return left.Length == right.Length;
    }

    private sealed record Entry(ImmutableArray<AdditionalFile> Files, ContentOptions Project, ContentOptions Options);
}
