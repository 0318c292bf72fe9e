using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Files;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Files;

public sealed class FileStoreTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(FileStore.ChunkSize)]
    [InlineData((3 * FileStore.ChunkSize) + 17)]
    public async Task File_comes_out_as_it_went_in(int length)
    {
        await using var database = await TestDatabase.CreateAsync();
        var content = Some(length);
        await using var scope = database.AsSystem();
        var store = scope.ServiceProvider.GetRequiredService<IFileStore>();
        var file = await store.SaveAsync("a.csv", "text/csv", new MemoryStream(content), CancellationToken.None);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), file.Sha256);
        Assert.Equal(length, file.Length);
        Assert.Equal(file, await store.FindAsync(file.Id, CancellationToken.None));
        Assert.Equal(content, await ReadAsync(store, file.Id));
    }

    [Fact]
    public async Task File_of_an_act_that_fails_is_not_kept()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var store = scope.ServiceProvider.GetRequiredService<IFileStore>();
        await using (await db.Database.BeginTransactionAsync())
        {
            await store.SaveAsync("a.csv", "text/csv", new MemoryStream(Some(200_000)), CancellationToken.None);
        }

        Assert.Equal(0, await db.Set<StoredFileRow>().CountAsync());
        Assert.Equal(0, await db.Set<StoredFileChunk>().CountAsync());
    }

    [Fact]
    public async Task Content_seeks_and_reads_synchronously_too()
    {
        await using var database = await TestDatabase.CreateAsync();
        var content = Some(FileStore.ChunkSize * 2);
        await using var scope = database.AsSystem();
        var store = scope.ServiceProvider.GetRequiredService<IFileStore>();
        var file = await store.SaveAsync("a.bin", "application/octet-stream", new MemoryStream(content), CancellationToken.None);
        await using var stream = await store.OpenAsync(file.Id, CancellationToken.None);
        stream.Position = FileStore.ChunkSize - 2;
        var read = new byte[4];
        stream.ReadExactly(read);
        Assert.Equal(content[(FileStore.ChunkSize - 2)..(FileStore.ChunkSize + 2)], read);
    }

    [Fact]
    public async Task Folder_takes_the_content_when_configured_and_the_database_none()
    {
        var folder = Directory.CreateTempSubdirectory("uccms-files").FullName;
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<UccmsDbContext>();
        var store = new FileStore(
            db, services.GetRequiredService<IDbContextFactory<UccmsDbContext>>(), new StoredFileBulk(db), new FileStoreOptions { Folder = folder }, TimeProvider.System);
        var content = Some(300_000);
        var file = await store.SaveAsync("a.pdf", "application/pdf", new MemoryStream(content), CancellationToken.None);
        Assert.Equal(0, await db.Set<StoredFileChunk>().CountAsync());
        Assert.Equal(content, await File.ReadAllBytesAsync(Path.Combine(folder, file.Sha256[..2], file.Sha256)));
        Assert.Equal(content, await ReadAsync(store, file.Id));
        Directory.Delete(folder, recursive: true);
    }

    private static byte[] Some(int length)
    {
        var content = new byte[length];
        new Random(7).NextBytes(content);
        return content;
    }

    private static async Task<byte[]> ReadAsync(IFileStore store, StoredFileId id)
    {
        await using var stream = await store.OpenAsync(id, CancellationToken.None);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }
}
