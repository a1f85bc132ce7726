using NewsParse.Fuzz;

return Cli.Run(args, Console.Out, Console.Error);
