using System.Diagnostics;

namespace NewsParse.Diagnostics;

/// <summary>Tells metrics and traces when a stage has ended. Where no metrics are listened to it asks no clock.</summary>
internal struct StageWatch(ParserMetrics metrics, Activity? activity)
{
    private readonly bool _isTimed = metrics.TimesStages;
    private readonly Activity? _traced = activity is { IsAllDataRequested: true } ? activity : null;
    private long _started = metrics.TimesStages ? Stopwatch.GetTimestamp() : 0;

    /// <summary>Ends a stage, with which the next begins. One that fails does not end.</summary>
    public void End(string stage)
    {
        if (_isTimed)
        {
            long now = Stopwatch.GetTimestamp();
            metrics.TimeStage(stage, Stopwatch.GetElapsedTime(_started, now));
            _started = now;
        }

        _traced?.AddEvent(new ActivityEvent(stage));
    }
}
