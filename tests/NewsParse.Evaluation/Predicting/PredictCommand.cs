using System.Diagnostics;

namespace NewsParse.Evaluation.Predicting;

/// <summary><c>predict CORPUS OUT.jsonl</c>: a line for every row of the corpus, in its order.</summary>
internal static class PredictCommand
{
    public static void Run(Corpus corpus, string outputPath, int threads, bool withArticle, Func<CorpusRow, IArticleParser> parserFor, TextWriter report)
    {
        CorpusRow[] rows = [.. corpus.Rows()];
        var predictor = new Predictor(parserFor, corpus.Folder);
        int next = -1;
        int failed = 0;
        double cpu = 0;
        var total = new Lock();
        long started = Stopwatch.GetTimestamp();
        Exception? fault = null;
        using (FileStream file = File.Create(outputPath))
        {
            var output = new OrderedOutput(file);

            void Work()
            {
                int number;
                while ((number = Interlocked.Increment(ref next)) < rows.Length && Volatile.Read(ref fault) is null)
                {
                    try
                    {
                        Prediction prediction = predictor.Predict(rows[number]);
                        output.Put(number, Line(prediction, withArticle));
                        lock (total)
                        {
                            failed += prediction.Error is null ? 0 : 1;
                            cpu += prediction.Seconds;
                        }
                    }
                    // The output itself failed (a full disk): nothing that follows could be kept.
                    catch (IOException error)
                    {
                        Volatile.Write(ref fault, error);
                    }
                }
            }

            // Threads of their own, not the pool's: the CPU clock is a thread's.
            Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work))];
            Array.ForEach(workers, static worker => worker.Start());
            Array.ForEach(workers, static worker => worker.Join());
        }

        if (fault is not null)
        {
            throw new IOException("The predictions could not be written.", fault);
        }

        report.WriteLine(
            $"{rows.Length} rows, {failed} failed, {cpu:F1} CPU s in the parser, {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s on {threads} threads.");
    }

    // A document that can't be written costs its own line, as one that can't be parsed does.
    private static byte[] Line(Prediction prediction, bool withArticle)
    {
        try
        {
            return prediction.ToLine(withArticle);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return new Prediction(prediction.Id) { Error = $"Unwritable: {error.GetType().Name}: {error.Message}" }.ToLine(withArticle: false);
        }
    }
}
