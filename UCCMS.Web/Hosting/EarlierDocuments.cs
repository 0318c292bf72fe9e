using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Books;
using UCCMS.Core.Gst.Notes;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Hosting;

/// <summary>Brings documents issued before the ledger existed into it, at the start of the program and by the verb “migrate”; afterwards there are none.</summary>
internal static class EarlierDocuments
{
    private const int Portion = 500;

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

    private static async Task<bool> IsNoneAsync(IServiceProvider services, CancellationToken ct) =>
        (await services.GetRequiredService<IGstStore>().NotBookedAsync(1, ct)).Count + (await services.GetRequiredService<INotesStore>().NotBookedAsync(1, ct)).Count == 0;
}
