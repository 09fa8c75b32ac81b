using TypedContent.Compiler.Analysis.Links;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;

namespace TypedContent.Compiler.Fixes;

/// <summary>Corrects the path of an image or another file that differs in case, or is encoded twice (TC1015).</summary>
internal static class AssetFix
{
    /// <summary>Returns the edit; null if it isn't certain.</summary>
    public static TextEdit? For(Problem problem, FixContext context)
    {
        if (context.LinkOf(problem) is not { } link || AssetPath.Of(link.Reference, link.From) is not { } path || link.Written.PathText.StartsWith("~", StringComparison.Ordinal))
        {
            return null;
        }

        var assets = context.Targets.Assets;
        return assets.FindIgnoringCase(path) is { } exact ? link.Written.WithPath(assets.Write(exact, link.From.Path, link.From.Place))
            : path.IndexOf('%') >= 0 && Uri.UnescapeDataString(path) is var decoded && assets.Has(decoded) ? link.Written.WithPath(assets.Write(decoded, link.From.Path, link.From.Place))
            : null;
    }
}
