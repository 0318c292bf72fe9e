using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Notifications;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Notifications;

/// <summary>Which notifications a list shows.</summary>
public enum NoticeShow
{
    /// <summary>All but what the person muted.</summary>
    All,
    Unread,
    Muted,
}

/// <summary>Notifications as the bell and the list show them.</summary>
public sealed class NoticeQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of notifications can be filtered.</summary>
    public static ColumnFilters<Notification> Columns { get; } = new ColumnFilters<Notification>()
        .Instant("when", "When", n => n.RaisedAtUtc)
        .Choice("of", "Kind", n => n.Kind)
        .Text("what", "What", n => n.Title)
        .Text("text", "Text", n => n.Text);

    /// <summary>The number of the newest notification of anybody, 0 for none: a rise says that there is something new.</summary>
    public async Task<long> NewestAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Notification>().MaxAsync(n => (long?)n.Id, ct) ?? 0;
    }

    /// <summary>Whether messages of a notification are still to be written.</summary>
    public async Task<bool> AnyUnspreadAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Notification>().AnyAsync(n => n.SpreadAtUtc == null, ct);
    }

    /// <summary>What the bell counts, up to a hundred.</summary>
    public async Task<int> UnreadAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Shown(db, NoticeShow.Unread).OrderBy(n => n.Id).Take(100).CountAsync(ct);
    }

    /// <summary>The newest ones for the bell's menu.</summary>
    public async Task<IReadOnlyList<NoticeRow>> LatestAsync(int most, CancellationToken ct = default) =>
        (await ListAsync(NoticeShow.All, null, new PageRequest(Take: most), ct)).Items;

    public async Task<Page<NoticeRow>> ListAsync(NoticeShow show, NotificationKind? kind, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var notices = Shown(db, show);
        notices = Columns.Apply(db, notices, request.Where);
        if (kind is { } wanted)
        {
            notices = notices.Where(n => n.Kind == wanted);
        }

        if (request.Search is { Length: > 0 } words)
        {
            notices = notices.Where(n => n.Title.Contains(words) || n.Text.Contains(words));
        }

        var person = db.Actor.PersonId;
        var total = await notices.CountAsync(ct);
        var rows = await notices.OrderByDescending(n => n.Id).Skip(request.Skip).Take(request.Take)
            .Select(n => new NoticeRow(n.Id, n.Kind, n.Title, n.Text, n.About, n.RaisedAtUtc, db.Set<NotificationRead>().Any(r => r.PersonId == person && r.NotificationId == n.Id)))
            .ToListAsync(ct);
        return new Page<NoticeRow>(rows, total);
    }

    /// <summary>What the person chose, and the mobile number entered.</summary>
    public async Task<NoticeChoices> ChoicesAsync(string personId, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var kept = await db.Set<NotificationPreference>().AsNoTracking().Where(p => p.PersonId == personId).ToListAsync(ct);
        var mobile = await db.Set<NotificationAddress>().Where(a => a.PersonId == personId).Select(a => a.Mobile).FirstOrDefaultAsync(ct);
        var email = await db.Users.Where(p => p.Id == personId).Select(p => p.Email).FirstOrDefaultAsync(ct);
        return new(email, mobile ?? string.Empty, kept);
    }

    private static IQueryable<Notification> Shown(UccmsDbContext db, NoticeShow show)
    {
        var person = db.Actor.PersonId;
        var notices = db.Set<Notification>().AsNoTracking().For(db.Actor);
        var muted = db.Set<NotificationPreference>().Where(p => p.PersonId == person && p.IsMuted).Select(p => p.Kind);
        return show switch
        {
            NoticeShow.Muted => notices.Where(n => muted.Contains(n.Kind)),
            NoticeShow.Unread => notices.Where(n => !muted.Contains(n.Kind) && !db.Set<NotificationRead>().Any(r => r.PersonId == person && r.NotificationId == n.Id)),
            _ => notices.Where(n => !muted.Contains(n.Kind)),
        };
    }
}

/// <summary>A notification in a list.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">Of event.</param>
/// <param name="Title">One line.</param>
/// <param name="Text">A sentence or two.</param>
/// <param name="About">Key of the document.</param>
/// <param name="RaisedAtUtc">When.</param>
/// <param name="IsRead">The reader has seen it.</param>
public sealed record NoticeRow(long Id, NotificationKind Kind, string Title, string Text, string About, DateTime RaisedAtUtc, bool IsRead);

/// <summary>How a person is told.</summary>
/// <param name="Email">Of the person; none where none is known.</param>
/// <param name="Mobile">Empty where none was entered.</param>
/// <param name="Kept">Choices the person made.</param>
public sealed record NoticeChoices(string? Email, string Mobile, IReadOnlyList<NotificationPreference> Kept);
