using TypedContent;

namespace Portal;

/// <summary>Represents a section that contains what was searched for, with the text around it.</summary>
internal sealed record SearchHit(Section Section, string Before, string Match, string After);
