using TypedContent.Compiler.Sets.Alignment;

namespace TypedContent.LanguageServer.Features;

/// <summary>Provides the words for the states of texts.</summary>
internal static class StateNames
{
    /// <summary>Returns the word for a state.</summary>
    public static string Of(UnitState state) => state switch
    {
        UnitState.Current => "current",
        UnitState.Outdated => "outdated",
        UnitState.Leftover => "left over",
        _ => "unknown",
    };

    /// <summary>Returns what a state means.</summary>
    public static string Describe(UnitState state) => state switch
    {
        UnitState.Current => "made of the source text of today",
        UnitState.Outdated => "the source text changed after it was translated",
        UnitState.Leftover => "made of a source text that no longer exists",
        _ => "it isn't known which source text it was made of",
    };
}
