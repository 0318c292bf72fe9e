using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Shared;

/// <summary>
/// Refuses a text that is longer than its column with a sentence for the person. A form limits what can be typed, but what
/// arrives need not come from the form; SQLite would store it, and SQL Server break off with a fault.
/// </summary>
internal sealed class TextLengthGuard : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is UccmsDbContext db)
        {
            Check(db);
        }

        return ValueTask.FromResult(result);
    }

    private static void Check(UccmsDbContext db)
    {
        foreach (var property in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified).SelectMany(e => e.Properties))
        {
            if (property.CurrentValue is string text && property.Metadata.GetMaxLength() is > 0 and var longest && text.Length > longest)
            {
                throw new RuleViolation("text.too-long", $"{Words.Of(property.Metadata.Name)} has {text.Length} characters; at most {longest} can be kept. Nothing was changed. Shorten it.") { Field = property.Metadata.Name };
            }
        }
    }
}
