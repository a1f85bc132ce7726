using NewsParse.Evaluation;

return Cli.Run(args, Console.Out, Console.Error);
