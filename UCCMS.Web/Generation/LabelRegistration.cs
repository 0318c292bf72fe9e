using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Generation;

/// <summary>Gives contracts their barcode ranges.</summary>
internal sealed class LabelRegistration(Stage stage, GenerationOrder order)
{
    public Task EnsureAsync(World world, CancellationToken ct)
    {
        var next = 1_000_000 + (order.Block % 50 * 1_000_000);
        foreach (var contract in world.Contracts)
        {
            var count = LabelBook.RequestFor(contract);
            if (contract.IsDigital)
            {
                contract.SoftCopyLabels = new("EW", next, next + count - 1);
            }

            if (contract.IsDigital || contract.Customer.Index % 3 == 0)
            {
                contract.OwnLabels = new("EV", next, next + count - 1);
            }

            next += count;
        }

        return stage.SayAsync("Barcode ranges …");
    }
}
