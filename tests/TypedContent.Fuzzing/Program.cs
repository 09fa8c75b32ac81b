using TypedContent.Fuzzing;
using TypedContent.Fuzzing.Growing;

if (args is ["--doubling", ..])
{
    Doubling.Write(Console.Out, args.Length > 1 ? args[1] : string.Empty);
    return 0;
}

if (args is ["--growth", ..])
{
    return Growth.Write(Console.Out, args.Length > 1 ? args[1] : string.Empty) == 0 ? 0 : 1;
}

var options = FuzzOptions.Parse(args);
using var run = new FuzzRun(options);
var failures = run.Execute(Console.Out);
foreach (var failure in failures)
{
    failure.Write(options.Output);
}

Console.WriteLine(failures.Count == 0 ? "nothing failed" : $"{failures.Count} kinds of failures are in {Path.GetFullPath(options.Output)}");
return failures.Count == 0 ? 0 : 1;
