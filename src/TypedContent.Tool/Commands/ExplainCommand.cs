using System.CommandLine;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Tool.Rules;

namespace TypedContent.Tool.Commands;

/// <summary>Shows the page of a rule.</summary>
internal static class ExplainCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var rule = new Argument<string?>("rule") { Description = "The id of the rule, such as TC1001. All rules are listed if there is none.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Show what a rule finds, why, and what to do.") { rule };
        command.SetAction(arguments => Run(arguments.GetValue(rule)));
        return command;
    }

    private static int Run(string? id)
    {
        if (id is not null && RulePages.Find(id) is { } page)
        {
            Console.Out.WriteLine(page.TrimEnd());
            return ExitCode.Success;
        }

        foreach (var known in RulePages.Ids)
        {
            Console.Out.WriteLine($"{known}  {RuleCatalog.Find(known)?.Title ?? RulePages.Title(known)}");
        }

        if (id is null)
        {
            return ExitCode.Success;
        }

        Console.Error.WriteLine($"content: there is no rule '{id}'; the rules are listed above");
        return ExitCode.Failure;
    }
}
