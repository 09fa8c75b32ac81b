using TypedContent.Compiler.Browsing;
using TypedContent.Compiler.Markdown;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Navigation;

/// <summary>Finds the Markdown of C# members.</summary>
internal static class Members
{
    /// <summary>Returns the places of a member, such as <c>Articles.Billing.Invoices.Strings.HowToPay</c>.</summary>
    public static IReadOnlyList<Location> PlacesOf(IEnumerable<ContentSnapshot> snapshots, string expression) =>
        [.. snapshots.SelectMany(snapshot => MemberSearch.Find(snapshot.Compilation, expression).Select(snapshot.LocationOf))];

    /// <summary>Returns the text of a member in each locale; none if the expression fits several texts, or none.</summary>
    public static IReadOnlyList<MemberText> TextsOf(IEnumerable<ContentSnapshot> snapshots, string expression)
    {
        var found = snapshots.SelectMany(snapshot => MemberSearch.Find(snapshot.Compilation, expression).Select(place => (snapshot, place))).ToList();
        if (found is not [var (snapshot, place)] || snapshot.ArticleTextsOf(place.FilePath).FirstOrDefault(text => text.Span.Start >= place.Span.Start && text.Span.Start + text.Span.Length <= place.Span.Start + place.Span.Length) is not { } text)
        {
            return [];
        }

        var file = snapshot.TextOf(place.FilePath).Value;
        var own = new MemberText(snapshot.VariantOf(place.FilePath)!.Locale, PlainLabel.Of(file.AsSpan(text.Span.Start, text.Span.Length)), StateNames.Of(text.State), snapshot.LocationOf(place));
        return [own, .. text.Others.Select(other => new MemberText(other.Locale, other.Label, StateNames.Of(other.State), snapshot.LocationOf(new FilePlace(other.Place.FilePath, other.Place.Span))))];
    }
}
