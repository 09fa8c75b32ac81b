using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Reports destinations in assemblies whose articles can't be linked to (TC1024).</summary>
internal static class AssemblyCheck
{
    /// <summary>Returns the problem of a finding about an assembly; null for other findings.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="span">The place of the destination.</param>
    /// <param name="target">The destination as it is written.</param>
    public static Problem? ProblemOf(LinkFinding finding, FileSpan span, string target) => finding.Verdict switch
    {
        LinkVerdict.UnknownAssembly => UnknownAssembly.At(span, target, finding.Assembly, finding.Suggestion.Length > 0 ? finding.Suggestion : null),
        LinkVerdict.ClosedAssembly => UnknownAssembly.Closed(span, target, finding.Assembly),
        LinkVerdict.UnreadableAssembly => UnknownAssembly.Unreadable(span, target, finding.Assembly),
        LinkVerdict.AmbiguousAssembly => UnknownAssembly.Ambiguous(span, target, finding.Assembly, finding.Suggestion),
        _ => null,
    };
}
