using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text;
using Guidance;
using Guidance.Content;
using Spectre.Console;
using TypedContent;

Console.OutputEncoding = Encoding.UTF8;
if (Console.IsOutputRedirected)
{
    // A file has neither colors nor a width.
    AnsiConsole.Console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
    AnsiConsole.Profile.Width = 120;
}

var path = new Argument<Article?>("path")
{
    Description = "The article to show, such as billing/invoices. All articles are listed if there is none.",
    Arity = ArgumentArity.ZeroOrOne,
    CustomParser = Inputs.ParseArticle,
};
var culture = new Option<CultureInfo>("--culture", "-c")
{
    Description = "The language to read in, such as nl-NL. Languages without translations fall back.",
    HelpName = "name",
    DefaultValueFactory = _ => Locales.SvSE.Culture,
    CustomParser = Inputs.ParseCulture,
};
var follow = new Option<int>("--follow", "-f")
{
    Description = "Follow the link of this number, and show the article it leads to.",
    HelpName = "number",
};
var html = new Option<bool>("--html") { Description = "Write the article as an HTML page." };
var contents = new Option<bool>("--contents") { Description = "Show the table of contents." };
var interactive = new Option<bool>("--interactive", "-i") { Description = "Walk from article to article, beginning at path." };

var command = new RootCommand(
    """
    Help articles of a partner program, read through typed members.

      Guidance
      Guidance --culture nl-NL
      Guidance --culture de-DE --contents
      Guidance --culture de-DE billing/invoices
      Guidance --culture de-DE billing/invoices --follow 3
      Guidance --culture sv-SE --interactive
      Guidance --culture sv-SE billing/invoices --html > invoices.html
    """)
{
    path, culture, follow, html, contents, interactive,
};
command.Validators.Add(arguments =>
{
    if (arguments.GetResult(path) is null && (arguments.GetResult(follow) is not null || arguments.GetValue(html)))
    {
        arguments.AddError("--follow and --html need the path of an article.");
    }
});
command.SetAction(arguments =>
{
    // Articles are read in the current UI culture, here and everywhere below.
    CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = arguments.GetRequiredValue(culture);
    if (arguments.GetValue(contents))
    {
        Contents.Write();
        return 0;
    }

    int? number = arguments.GetResult(follow) is null ? null : arguments.GetValue(follow);
    return Show.Run(arguments.GetValue(path), number, arguments.GetValue(html), arguments.GetValue(interactive));
});

ParseResult arguments = command.Parse(args);
if (arguments.Action is ParseErrorAction error)
{
    error.ShowHelp = false;
}

return arguments.Invoke();
