using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Books;
using UCCMS.Core.Gst.Notes;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Hosting;

/// <summary>Brings documents issued before the ledger existed into it, at the start of the program and by the verb “migrate”; afterwards there are none.</summary>
internal static class EarlierDocuments
{
    private const int Portion = 500;

    private static readonly Action<ILogger, ContractId, DateOnly, string?, Exception?> LogNotBooked = LoggerMessage.Define<ContractId, DateOnly, string?>(
        LogLevel.Warning, new EventId(1, nameof(LogNotBooked)), "Reported invoices of APT of contract {Contract}, period from {From}, could not be booked: {Sentence}");

    /// <summary>In portions, each a transaction of its own; a scope with the system as its actor.</summary>
    /// <returns>How many were booked.</returns>
    /// <exception cref="StartRefused">One of them could not be booked.</exception>
    public static async Task<int> BookAsync(IServiceProvider services, CancellationToken ct)
    {
        if (await IsNoneAsync(services, ct))
        {
            return 0; // nothing to record either
        }

        var runner = services.GetRequiredService<UseCaseRunner>();
        for (var total = 0; ;)
        {
            var outcome = await runner.RunAsync((BookEarlierDocuments u) => u, new BookEarlierDocuments.Input(Portion), Guid.CreateVersion7(), ct);
            if (!outcome.IsDone)
            {
                throw new StartRefused($"Documents issued before the ledger could not be posted: {outcome.Sentence}");
            }

            total += outcome.Value;
            if (outcome.Value < Portion)
            {
                return total;
            }
        }
    }

    /// <summary>
    /// Takes invoices of APT that a filed return reported, and the notes on them, into the ledger (SOP 4.A). One that cannot be
    /// booked holds up nothing: it is tried again whenever its period is set against what APT settled.
    /// </summary>
    /// <returns>How many periods were booked.</returns>
    public static async Task<int> BookReportedAsync(IServiceProvider services, CancellationToken ct)
    {
        var runner = services.GetRequiredService<UseCaseRunner>();
        var booked = 0;
        foreach (var period in await services.GetRequiredService<ReportedPeriodQueries>().NotBookedAsync(ct))
        {
            var outcome = await runner.RunAsync((BookReportedAptInvoices u) => u, new BookReportedAptInvoices.Input(period.ContractId, period.PeriodFrom), Guid.CreateVersion7(), ct);
            booked += outcome.IsDone ? 1 : 0;
            if (!outcome.IsDone)
            {
                LogNotBooked(services.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(EarlierDocuments)), period.ContractId, period.PeriodFrom, outcome.Sentence, null);
            }
        }

        return booked;
    }

    private static async Task<bool> IsNoneAsync(IServiceProvider services, CancellationToken ct) =>
        (await services.GetRequiredService<IGstStore>().NotBookedAsync(1, ct)).Count + (await services.GetRequiredService<INotesStore>().NotBookedAsync(1, ct)).Count == 0;
}
