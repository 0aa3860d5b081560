using ListingEngine.Host.Commands;

return await EngineCommands.RunAsync(args);
