using TypedContent.Compiler.Sets.Alignment;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Hovering;

/// <summary>Shows the states of the texts of a translation behind them.</summary>
internal static class StateHints
{
    /// <summary>Returns the hints in a range. Texts that are current have none.</summary>
    public static IReadOnlyList<InlayHint> In(ContentSnapshot snapshot, string path, DocumentRange range)
    {
        var text = snapshot.TextOf(path);
        var (start, end) = (text.OffsetOf(range.Start), text.OffsetOf(range.End));
        return
        [
            .. snapshot.ArticleTextsOf(path).Where(unit => unit.Source is not null && unit.State != UnitState.Current && unit.Span.Start <= end && unit.Span.Start + unit.Span.Length >= start)
                .Select(unit => new InlayHint(text.PositionOf(unit.Span.Start + unit.Span.Length), StateNames.Of(unit.State)) { Tooltip = StateNames.Describe(unit.State) }),
        ];
    }
}
