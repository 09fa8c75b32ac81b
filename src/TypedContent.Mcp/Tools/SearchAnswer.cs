using System.ComponentModel;

namespace TypedContent.Mcp.Tools;

/// <summary>Represents the answer to a search.</summary>
/// <param name="Results">The sections, the best first.</param>
/// <param name="TotalCount">The number of all sections that were found.</param>
internal sealed record SearchAnswer(IReadOnlyList<SearchHit> Results, [property: Description("The number of all sections that were found.")] int TotalCount);
