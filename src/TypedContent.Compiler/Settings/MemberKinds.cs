namespace TypedContent.Compiler.Settings;

/// <summary>Specifies which parts of an article have members in generated code.</summary>
[Flags]
public enum MemberKinds
{
    /// <summary>None. The article itself has a member.</summary>
    None = 0,

    /// <summary>The translation units.</summary>
    Strings = 1,

    /// <summary>The sections.</summary>
    Sections = 2,

    /// <summary>The links.</summary>
    Links = 4,

    /// <summary>The keys of the front matter.</summary>
    Metadata = 8,

    /// <summary>All parts.</summary>
    All = Strings | Sections | Links | Metadata,
}
