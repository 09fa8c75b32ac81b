using System.Reflection;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Generator.Usage;

namespace TypedContent.CodeFixes.Tests;

/// <summary>The assembly of the fixes doesn't load the engine, so it states the ids of rules a second time.</summary>
public sealed class RuleIdTests
{
    private static readonly Dictionary<string, string> s_ids = typeof(ReplacementFix).Assembly.GetType("TypedContent.CodeFixes.RuleIds")!
        .GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);

    [Fact]
    public void Ids_of_fixes_are_those_of_the_rules_with_their_names()
    {
        var rules = s_ids.Where(id => id.Value.StartsWith("TC", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(rules);
        Assert.All(rules, id => Assert.Equal(id.Value, RuleOf(id.Key)?.Id));
    }

    [Fact]
    public void Fixes_read_the_property_that_the_analyzer_writes() =>
        Assert.Equal(typeof(ContentUsageAnalyzer).Assembly.GetType("TypedContent.Generator.Usage.UsageContext")!.GetField("Replacement")!.GetRawConstantValue(), s_ids["Replacement"]);

    private static Rule? RuleOf(string name) => (Rule?)typeof(Rule).Assembly.GetType($"TypedContent.Compiler.Diagnostics.Rules.{name}")?.GetProperty("Rule")?.GetValue(null);
}
