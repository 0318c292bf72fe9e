using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Files;

/// <summary>Reads a kept file chunk by chunk over a context of its own; only one chunk is in memory.</summary>
internal sealed class ChunkedFileStream(UccmsDbContext db, StoredFileId id, long length) : Stream
{
    private byte[] chunk = [];
    private int number = -1;
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set => position = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (position >= length)
        {
            return 0;
        }

        var wanted = (int)(position / FileStore.ChunkSize);
        if (wanted != number)
        {
            chunk = await db.Set<StoredFileChunk>().Where(c => c.FileId == id && c.Number == wanted).Select(c => c.Content).SingleAsync(cancellationToken);
            number = wanted;
        }

        return Copy(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (position >= length)
        {
            return 0;
        }

        var wanted = (int)(position / FileStore.ChunkSize);
        if (wanted != number)
        {
            chunk = db.Set<StoredFileChunk>().Where(c => c.FileId == id && c.Number == wanted).Select(c => c.Content).Single();
            number = wanted;
        }

        return Copy(buffer.AsSpan(offset, count));
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await db.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            db.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Copy(Span<byte> target)
    {
        var from = (int)(position % FileStore.ChunkSize);
        var count = Math.Min(target.Length, chunk.Length - from);
        chunk.AsSpan(from, count).CopyTo(target);
        position += count;
        return count;
    }
}
