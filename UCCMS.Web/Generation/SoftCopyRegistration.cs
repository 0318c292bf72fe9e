using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Generation;

/// <summary>Hands the customers' soft copies in, by clerks of the booking locations.</summary>
internal sealed class SoftCopyRegistration(Stage stage, GenerationOrder order)
{
    /// <summary>The reference says how many articles were asked for: another month of the same customers hands in another one.</summary>
    private readonly string batchRef = string.Create(CultureInfo.InvariantCulture, $"SC-{GenerationOrder.Month:yyyyMM}-{order.Articles}");

    public async Task EnsureAsync(SoftCopyBook book, CancellationToken ct)
    {
        var present = await PresentAsync(ct);
        foreach (var (contract, office, articles) in book.Batches.Where(b => !present.Contains(b.Contract.Number)))
        {
            var text = string.Join('\n', articles.Prepend(SoftCopyFile.Article)) + "\n";
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            var file = new SoftCopyFile([.. articles.Select((a, at) => new SoftCopyLine(at + 2, a))], [], [], Unchecked: 0);
            var clerk = GeneratedPosts.Clerk(office);
            await stage.EnterAsync(clerk, ct);
            await stage.ActAsync(
                clerk,
                $"generate {order.Seed}/{order.Customers}/{order.Articles} soft copy {contract.Number}",
                (ReceiveSoftCopyBatch u) => u,
                new ReceiveSoftCopyBatch.Input(await stage.ContractAsync(contract.Number, ct), batchRef, $"{batchRef}-{contract.Number}.csv", sha256, file),
                ct);
        }
    }

    private async Task<HashSet<string>> PresentAsync(CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var numbers = await db.Scoped<SoftCopyBatch>().Where(b => b.BatchRef == batchRef)
            .Join(db.Scoped<Contract>(), b => b.ContractId, c => c.Id, (_, c) => c.Number).ToListAsync(ct);
        return numbers.ToHashSet(StringComparer.Ordinal);
    }
}
