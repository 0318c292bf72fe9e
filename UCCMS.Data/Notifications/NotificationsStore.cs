using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Notifications;

/// <summary>The outbox in the database, within the actor's reach.</summary>
public sealed class NotificationsStore(UccmsDbContext db) : INotificationsStore
{
    public void Add(OutboxMail mail) => db.Add(mail);

    public void Add(OfficeMailAddress address) => db.Add(address);

    public async Task<OutboxMail> GetAsync(OutboxMailId id, CancellationToken ct) =>
        await db.Scoped<OutboxMail>().FirstOrDefaultAsync(m => m.Id == id, ct)
        ?? throw new RuleViolation("mail.not-found", "There is no such mail, or it belongs to offices outside your post's reach.");

    public Task<OfficeMailAddress?> AddressOfAsync(OfficeId office, CancellationToken ct) =>
        db.Set<OfficeMailAddress>().FirstOrDefaultAsync(a => a.Id == office, ct);
}
