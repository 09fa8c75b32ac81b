namespace TypedContent.Compiler.Settings;

/// <summary>Specifies where packs are placed.</summary>
public enum PackPlacement
{
    /// <summary>In the assembly.</summary>
    Embedded,

    /// <summary>In files beside the program.</summary>
    Files,

    /// <summary>In satellite assemblies, except that of the source locale, which is in the assembly.</summary>
    Satellites,
}
