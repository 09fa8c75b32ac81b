namespace TypedContent.CodeFixes;

/// <summary>Provides the ids of the diagnostics that have fixes. Their rules are in the engine, which fixes don't need.</summary>
internal static class RuleIds
{
    public const string RenamedMember = "TC6001";
    public const string UnknownArticlePath = "TC6002";
    public const string UntypedArticlePath = "TC6003";
    public const string ObsoleteArticle = "TC6004";
    public const string TextAsHtml = "TC6005";

    /// <summary>The id of an obsolete member on .NET Standard, where attributes have no id of their own.</summary>
    public const string ObsoleteMember = "CS0618";

    /// <summary>The key of the property of a diagnostic that has the text to write instead.</summary>
    public const string Replacement = nameof(Replacement);
}
