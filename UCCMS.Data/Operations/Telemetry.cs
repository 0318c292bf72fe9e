using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace UCCMS.Data.Operations;

/// <summary>What the product itself measures, for any listener of .NET traces and metrics; nobody listening costs nothing.</summary>
public static class Telemetry
{
    /// <summary>Name of the source of traces and of the meter.</summary>
    public const string Name = "UCCMS";

    private static readonly Meter Meter = new(Name);

    /// <summary>Milliseconds an act took, by use case and how it ended.</summary>
    private static readonly Histogram<double> Acts = Meter.CreateHistogram<double>("uccms.act.duration", "ms", "Time a use case took, with its transaction");

    /// <summary>Milliseconds a statement took in the database.</summary>
    private static readonly Histogram<double> Statements = Meter.CreateHistogram<double>("uccms.statement.duration", "ms", "Time a statement took in the database");

    private static readonly ActivitySource Source = new(Name);

    /// <summary>Begins the trace of one act; none where nobody listens.</summary>
    public static Activity? Begin(string useCase) => Source.StartActivity(useCase);

    /// <summary>One act ended; neither person nor document is named.</summary>
    public static void Ended(string useCase, string end, TimeSpan took, Activity? trace)
    {
        Acts.Record(took.TotalMilliseconds, new KeyValuePair<string, object?>("act", useCase), new KeyValuePair<string, object?>("end", end));
        trace?.SetTag("uccms.end", end);
    }

    internal static void Statement(TimeSpan took) => Statements.Record(took.TotalMilliseconds);
}
