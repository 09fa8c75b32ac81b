using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text;
using TypedContent.Tool.Commands;
using TypedContent.Tool.Projects;

// Messages are in English, with its numbers, whatever the language of the system.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var command = new RootCommand("Checks localized Markdown articles as a build with TypedContent does.")
{
    CheckCommand.Create(),
    InitCommand.Create(),
    ExplainCommand.Create(),
    BaselineCommand.Create(),
    StatusCommand.Create(),
    AcceptCommand.Create(),
    FixCommand.Create(),
    MoveCommand.Create(),
    RenameHeadingCommand.Create(),
    PseudoCommand.Create(),
    UnusedCommand.Create(),
    LanguageServerCommand.Create(),
    ExportCommand.Create(),
    ImportCommand.Create(),
};

ParseResult arguments = command.Parse(args);
if (arguments.Action is ParseErrorAction)
{
    Console.Error.WriteLine($"content: {string.Join(" ", arguments.Errors.Select(error => error.Message))}");
    return ExitCode.Failure;
}

try
{
    return arguments.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is ProjectException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine("content: " + e.Message);
    return ExitCode.Failure;
}
catch (Exception e)
{
    Console.Error.WriteLine($"content: an error of the program itself ({e.GetType().Name}): {e.Message}{e.StackTrace}");
    return ExitCode.Failure;
}
